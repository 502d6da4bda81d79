package dev.muniment;

import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.Limit;
import dev.muniment.history.Commit;
import dev.muniment.history.Repository;
import dev.muniment.load.Content;
import dev.muniment.load.ContentFolder;
import dev.muniment.model.Sha256;
import dev.muniment.source.SourceFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that a run goes by: the request, the files as they were read, the day and the commit. */
record Inputs(Request request, Content content, AsOf asOf, Optional<Commit> commit) {

    /** Those of a result that names the commit which it was made from. */
    static Inputs forPublication(Request request) {
        return of(request, Repository.head(request.content()));
    }

    /** Those of a check, which asks the repository only when nobody named the day. */
    static Inputs forCheck(Request request) {
        return of(request, request.asOf().isPresent() ? Optional.empty() : Repository.head(request.content()));
    }

    private static Inputs of(Request request, Optional<Commit> commit) {
        request.done().accept("history");
        Content content = ContentFolder.read(request.content(), request.limits());
        request.done().accept("read");
        AsOf asOf = AsOf.of(request, Optional.ofNullable(System.getenv("SOURCE_DATE_EPOCH")), commit);
        return new Inputs(request, content, asOf, commit);
    }

    /** A digest of everything on which the bytes of a product depend, and what is said when it is made. */
    String digest(String product) {
        List<String> all = new ArrayList<>(List.of(
                Program.digest(),
                product,
                request.output().toString(),
                asOf.toString(),
                request.profile().toString(),
                request.audience().toString(),
                commit.toString()));
        Arrays.stream(Limit.values())
                .map(limit -> limit + "=" + request.limits().of(limit))
                .forEach(all::add);
        content.sources().forEach(file -> all.add(file.toString()));
        content.attachments().forEach(file -> all.add(file.toString()));
        content.diagnostics().forEach(found -> all.add(found.toString()));
        return Sha256.of(String.join("\n", all)).hex();
    }

    Outcome outcome(List<Diagnostic> diagnostics, int records, Optional<String> published) {
        Map<String, SourceFile> texts = new LinkedHashMap<>();
        content.files().forEach(file -> texts.put(file.path(), file));
        return new Outcome(
                diagnostics, texts, asOf.day(), records, asOf.note().stream().toList(), published);
    }
}
