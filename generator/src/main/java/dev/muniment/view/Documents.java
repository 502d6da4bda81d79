package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Documents below those that they carry out. */
public record Documents(List<Node> roots) {

    public Documents {
        roots = List.copyOf(roots);
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
        return new Documents(roots);
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

    /** A document and those that carry it out. */
    public record Node(Document document, List<Node> children) {
        public Node {
            children = List.copyOf(children);
        }
    }
}
