package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Documents below those that they carry out.
 *
 * @param places where each of them stands, by its id
 */
public record Documents(List<Node> roots, Map<String, Place> places) {

    public Documents {
        roots = List.copyOf(roots);
        places = Map.copyOf(places);
    }

    /** Documents without a parent that can be read begin a tree; in a circle, the one with the first id does. */
    public static Documents tree(Corpus corpus) {
        List<Document> all = corpus.all(Document.class);
        Map<String, List<Document>> children = new TreeMap<>();
        List<Document> beginnings = new ArrayList<>();
        for (Document document : all) {
            parent(corpus, document)
                    .ifPresentOrElse(
                            parent -> children.computeIfAbsent(parent.id(), id -> new ArrayList<>())
                                    .add(document),
                            () -> beginnings.add(document));
        }
        beginnings.addAll(all);
        Set<String> placed = new TreeSet<>();
        List<Node> roots = new ArrayList<>();
        beginnings.forEach(document -> node(document, children, placed).ifPresent(roots::add));
        Map<String, Place> places = new HashMap<>();
        place(roots, Optional.empty(), places);
        return new Documents(roots, places);
    }

    private static void place(List<Node> level, Optional<Place> above, Map<String, Place> places) {
        for (int i = 0; i < level.size(); i++) {
            Place place = new Place(level, i, above);
            places.put(level.get(i).document().id(), place);
            place(level.get(i).children(), Optional.of(place), places);
        }
    }

    /** Every document, each below the one that it carries out. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        roots.forEach(root -> add(rows, root, 0));
        return rows;
    }

    /** The surroundings of a document: those above it, those beside it and those directly below it. */
    public List<Node> around(String id, int most) {
        return Optional.ofNullable(places.get(id))
                .map(place -> place.around(most))
                .orElse(List.of());
    }

    private static void add(List<Row> rows, Node node, int depth) {
        rows.add(new Row(node.document(), depth));
        node.children().forEach(child -> add(rows, child, depth + 1));
    }

    private static List<Node> beside(List<Node> level, int here, int most) {
        List<Node> children = level.get(here).children().stream()
                .limit(Math.max(0, most / 2))
                .map(child -> new Node(child.document(), List.of()))
                .toList();
        int window = Math.max(1, most - children.size());
        int first = Math.max(0, Math.min(here - window / 2, level.size() - window));
        List<Node> beside = new ArrayList<>();
        for (int i = first; i < Math.min(level.size(), first + window); i++) {
            beside.add(new Node(level.get(i).document(), i == here ? children : List.of()));
        }
        return beside;
    }

    private static Optional<Document> parent(Corpus corpus, Document document) {
        return document.head().parent().flatMap(ref -> corpus.find(Document.class, ref.id()));
    }

    private static Optional<Node> node(Document document, Map<String, List<Document>> children, Set<String> placed) {
        if (!placed.add(document.id())) {
            return Optional.empty();
        }
        List<Node> below = children.getOrDefault(document.id(), List.of()).stream()
                .flatMap(child -> node(child, children, placed).stream())
                .toList();
        return Optional.of(new Node(document, below));
    }

    /** A document and how far it lies below the beginning of its tree. */
    public record Row(Document document, int depth) {}

    /**
     * Where a document stands.
     *
     * @param level it and those beside it
     */
    public record Place(List<Node> level, int here, Optional<Place> above) {

        private List<Node> around(int most) {
            int depth = 0;
            for (Optional<Place> place = above;
                    place.isPresent();
                    place = place.get().above()) {
                depth++;
            }
            List<Node> around = beside(level, here, most - depth);
            for (Optional<Place> place = above;
                    place.isPresent();
                    place = place.get().above()) {
                around = List.of(new Node(place.get().node().document(), around));
            }
            return around;
        }

        private Node node() {
            return level.get(here);
        }
    }

    /** A document and those that carry it out. */
    public record Node(Document document, List<Node> children) {
        public Node {
            children = List.copyOf(children);
        }
    }
}
