package dev.muniment.pack;

import dev.muniment.model.Attachment;
import dev.muniment.page.PageContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Every file that the volume was made from, with its size and its digest. */
final class ManifestAnnex implements Section {

    private final List<Attachment> sources;

    ManifestAnnex(List<Attachment> sources) {
        this.sources = List.copyOf(sources);
    }

    @Override
    public String number() {
        return "F";
    }

    @Override
    public String template() {
        return "manifest.ftlh";
    }

    /** Names of files that hold nothing for the readers of the volume stay out of it. */
    @Override
    public Object model(PageContext context) {
        Set<String> read = new TreeSet<>();
        context.corpus().all().forEach(entity -> read.addAll(entity.origin().files()));
        List<Attachment> files = new ArrayList<>(context.corpus().attachments());
        sources.stream().filter(file -> read.contains(file.path())).forEach(files::add);
        files.sort(Comparator.comparing(Attachment::path));
        return new Model(
                files.stream()
                        .map(file ->
                                new Row(file.path(), file.size(), file.sha256().hex()))
                        .toList(),
                context.version());
    }

    /** What the template sees. */
    public record Model(List<Row> files, String version) {}

    /** One file. */
    public record Row(String path, long size, String sha256) {}
}
