package dev.muniment.model;

import dev.muniment.diagnostic.Audience;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everything that was loaded. Immutable; records in the order of their ids, numbers in ids by value. */
public final class Corpus {

    private static final Comparator<Entity> BY_ID = Comparator.comparing(Entity::id, Corpus::compareIds);

    private final List<Entity> entities;
    private final List<Reference> references;
    private final Set<String> broken;
    private final List<Attachment> attachments;
    private final Map<String, Attachment> byPath;
    private final Map<String, Entity> byId;
    private final Map<String, Entity> byFile = new HashMap<>();
    private final Map<Class<?>, List<?>> byType = new ConcurrentHashMap<>();
    private final Map<Class<?>, Object> views = new ConcurrentHashMap<>();
    private final Map<String, List<Reference>> from;
    private final Map<String, List<Reference>> to;

    private Corpus(
            List<Entity> entities, List<Reference> references, Set<String> broken, List<Attachment> attachments) {
        this.entities = entities;
        this.references = references;
        this.broken = broken;
        this.attachments = attachments;
        this.byPath = attachments.stream().collect(Collectors.toMap(Attachment::path, file -> file));
        this.byId = new LinkedHashMap<>();
        entities.forEach(entity -> entity.aliases().forEach(alias -> byId.put(fold(alias), entity)));
        entities.forEach(entity -> byId.put(fold(entity.id()), entity));
        entities.forEach(entity -> byFile.putIfAbsent(entity.origin().file(), entity));
        this.from = references.stream()
                .collect(Collectors.groupingBy(Reference::from, TreeMap::new, Collectors.toUnmodifiableList()));
        this.to = references.stream()
                .collect(Collectors.groupingBy(
                        reference -> resolved(reference.to()), TreeMap::new, Collectors.toUnmodifiableList()));
    }

    /**
     * A corpus of these records.
     *
     * @param broken ids of records that could not be bound; references to them are not dangling
     */
    public static Corpus of(
            Collection<? extends Entity> entities, Collection<Reference> references, Collection<String> broken) {
        Set<String> folded = new TreeSet<>();
        broken.forEach(id -> folded.add(fold(id)));
        return new Corpus(
                entities.stream().<Entity>map(entity -> entity).sorted(BY_ID).toList(),
                List.copyOf(references),
                folded,
                List.of());
    }

    /** The same records with these files beside them. */
    public Corpus withAttachments(Collection<Attachment> files) {
        return new Corpus(
                entities,
                references,
                broken,
                files.stream().sorted(Comparator.comparing(Attachment::path)).toList());
    }

    /** Files that are kept as evidence, by path. */
    public List<Attachment> attachments() {
        return attachments;
    }

    /** The file that is kept as evidence at a path. */
    public Optional<Attachment> attachment(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** Every record. */
    public List<Entity> all() {
        return entities;
    }

    /** Every record of a type, looked up once; a sealed interface names several kinds. */
    public <T extends Entity> List<T> all(Class<T> type) {
        @SuppressWarnings("unchecked")
        List<T> found = (List<T>) byType.computeIfAbsent(
                type, any -> entities.stream().filter(type::isInstance).toList());
        return found;
    }

    /** What is computed from all records and wanted often, computed once; threads that ask at once may each compute it. */
    public <V> V once(Class<V> view, Function<Corpus, V> maker) {
        Object known = views.get(view);
        if (known == null) {
            known = maker.apply(this);
            views.putIfAbsent(view, known);
        }
        return view.cast(known);
    }

    /** The record of a singleton kind. */
    public <T extends Entity> Optional<T> single(Class<T> type) {
        return all(type).stream().findFirst();
    }

    /** The record with an id, or with an id that it had before; upper and lower case are one. */
    public Optional<Entity> find(String id) {
        return Optional.ofNullable(byId.get(fold(id)));
    }

    /** The record with an id, when it is of this type. */
    public <T extends Entity> Optional<T> find(Class<T> type, String id) {
        return find(id).filter(type::isInstance).map(type::cast);
    }

    /** The record that a reference names, when it is of this type. */
    public <T extends Entity> Optional<T> find(Class<T> type, Ref<? super T> ref) {
        return find(type, ref.id());
    }

    /** Whether a reference leads to a record, by its id or another name of it. */
    public boolean leads(Ref<?> ref, Entity entity) {
        return find(ref.id()).filter(entity::equals).isPresent();
    }

    /** The first record that stands in a file. */
    public Optional<Entity> firstIn(String file) {
        return Optional.ofNullable(byFile.get(file));
    }

    /** Whether an id belongs to a record that could not be bound. */
    public boolean isBroken(String id) {
        return broken.contains(fold(id));
    }

    /** Every reference between records, in the order of the files. */
    public List<Reference> references() {
        return references;
    }

    /** References that a record makes. */
    public List<Reference> from(Entity entity) {
        return from.getOrDefault(entity.id(), List.of());
    }

    /** References that others make to a record. */
    public List<Reference> to(Entity entity) {
        return to.getOrDefault(entity.id(), List.of());
    }

    /** What somebody of this audience may read: other records, all references of theirs and their files are gone. */
    public Corpus visibleTo(Audience audience) {
        List<Entity> visible = entities.stream()
                .filter(entity -> audience.reads(entity.audience()))
                .toList();
        Set<String> ids = visible.stream().map(Entity::id).collect(Collectors.toCollection(TreeSet::new));
        List<Reference> among = references.stream()
                .filter(reference -> ids.contains(reference.from()))
                .toList();
        Set<String> shown = visible.stream()
                .filter(EvidenceItem.class::isInstance)
                .map(EvidenceItem.class::cast)
                .flatMap(item -> item.attachment().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        List<Attachment> files =
                attachments.stream().filter(file -> shown.contains(file.path())).toList();
        return new Corpus(visible, among, broken, files);
    }

    private String resolved(String id) {
        Entity entity = byId.get(fold(id));
        return entity == null ? id : entity.id();
    }

    private static String fold(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    /** Orders ids so that {@code RSK-9} comes before {@code RSK-10}. */
    public static int compareIds(String left, String right) {
        int i = 0;
        int j = 0;
        while (i < left.length() && j < right.length()) {
            if (isDigit(left.charAt(i)) && isDigit(right.charAt(j))) {
                int endLeft = endOfDigits(left, i);
                int endRight = endOfDigits(right, j);
                int byValue = Long.compare(number(left, i, endLeft), number(right, j, endRight));
                if (byValue != 0) {
                    return byValue;
                }
                i = endLeft;
                j = endRight;
            } else {
                int byCharacter = Character.compare(left.charAt(i++), right.charAt(j++));
                if (byCharacter != 0) {
                    return byCharacter;
                }
            }
        }
        int byRest = Integer.compare(left.length() - i, right.length() - j);
        return byRest != 0 ? byRest : left.compareTo(right);
    }

    private static int endOfDigits(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < 18 && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static long number(String text, int start, int end) {
        return Long.parseLong(text.substring(start, end));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
