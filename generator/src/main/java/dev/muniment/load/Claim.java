package dev.muniment.load;

import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.Faults;
import dev.muniment.model.IdShape;
import dev.muniment.schema.Kind;
import dev.muniment.schema.Kinds;
import dev.muniment.schema.Nearest;
import dev.muniment.source.Location;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Of which kind a candidate is, by its place and its id.
 *
 * @param kind none where it can be no record
 * @param refusal why it can be none
 */
record Claim(Optional<Kind<?>> kind, Optional<Diagnostic> refusal) {

    static Claim of(Candidate candidate) {
        Optional<Kind<?>> found = kind(candidate);
        if (found.isEmpty()) {
            return new Claim(found, Optional.of(unknown(candidate)));
        }
        Kind<?> kind = found.get();
        if (!kind.shape().accepts(kind.prefix(), candidate.id())) {
            return refused(
                    candidate,
                    Diagnostic.of(
                            Faults.BAD_ID,
                            idAt(candidate),
                            "`" + candidate.id() + "` is not an id of " + kind.aName() + "; write it as `"
                                    + kind.shape().example(kind.prefix()) + "`"));
        }
        if (candidate.body().isPresent() && kind.body().isEmpty()) {
            return refused(
                    candidate,
                    Diagnostic.of(
                            Faults.UNCLAIMED_FILE,
                            idAt(candidate),
                            kind.aName() + " has no text of its own; write it in a `.yaml` file"));
        }
        return new Claim(found, Optional.empty());
    }

    /** What is said of a file that no kind keeps. */
    static Diagnostic none(String path, String reason) {
        return Diagnostic.of(
                        Faults.UNCLAIMED_FILE, Location.startOf(path), "no kind of record claims this file; " + reason)
                .help("move it out of the content, or give it the name and folder of a record");
    }

    /** The beginnings of ids, each with its kind, for messages. */
    static String prefixes() {
        return Kinds.all().stream()
                .filter(kind -> kind.shape() != IdShape.NAME)
                .map(kind -> kind.prefix() + " " + kind.name())
                .collect(Collectors.joining(", "));
    }

    private static Optional<Kind<?>> kind(Candidate candidate) {
        return Kinds.all().stream()
                .filter(one -> one.file().filter(candidate.file()::equals).isPresent()
                        || one.shape() == IdShape.NAME && one.keeps(candidate.file()))
                .<Kind<?>>map(one -> one)
                .findFirst()
                .or(() -> Kinds.claiming(candidate.id()));
    }

    private static Diagnostic unknown(Candidate candidate) {
        String prefix = candidate.id().replaceAll("-.*", "");
        List<String> known = Kinds.all().stream().map(Kind::prefix).toList();
        String near = Nearest.of(prefix, known)
                .map(one -> "; did you mean `" + one + "`?")
                .orElse("");
        return Diagnostic.of(
                        Faults.UNKNOWN_KIND,
                        idAt(candidate),
                        "`" + candidate.id() + "` begins with no known prefix" + near)
                .help("the id's prefix says of which kind a record is: " + prefixes());
    }

    private static Claim refused(Candidate candidate, Diagnostic why) {
        return new Claim(Optional.empty(), Optional.of(why.about(candidate.id())));
    }

    private static Location idAt(Candidate candidate) {
        return candidate.mapping().entries().stream()
                .filter(entry -> entry.key().equals("id"))
                .map(entry -> entry.value().at())
                .findFirst()
                .orElse(candidate.mapping().at());
    }
}
