package dev.muniment.benchmark;

import dev.muniment.PackText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Packs, made by Muniment, and printed by others of the text that Muniment lays out. */
final class Packs implements Measurement.Part {

    /** Documents that make packs of some 100, 500 and 2,000 pages. */
    private static final List<Integer> DOCUMENTS = List.of(13, 140, 618);

    private static final List<Integer> RUNS = List.of(7, 3, 1);

    private final Table table = new Table(
            "documents", "program", "pages", "runs", "wall, median (range)", "pages/s", "peak memory", "× Chromium");

    @Override
    public String name() {
        return "packs";
    }

    @Override
    public String measure(Measurement in) throws IOException {
        List<Printer> printers = Printer.all(in.work());
        for (int documents : in.sizes(DOCUMENTS)) {
            size(in, printers, documents);
        }
        StringBuilder text = new StringBuilder("`muniment pack CONTENT --as-of " + Documents.DAY
                + " --fail-on never --output DIR`, with " + in.launcher().version() + "\n");
        printers.forEach(printer -> text.append(printer.described()).append('\n'));
        return text.append('\n').append(table).toString();
    }

    private void size(Measurement in, List<Printer> printers, int documents) throws IOException {
        Path folder = in.work().resolve("packs-" + documents);
        Path content = folder.resolve("content");
        Documents.write(content, documents);
        Path text = Printer.text(folder, PackText.of(content, Documents.DAY));
        List<Printed> all = new ArrayList<>();
        Path output = folder.resolve("pack");
        Printed first =
                new Printed(in.launcher().first(pack(in, content, output), in.log()), output.resolve("audit-pack.pdf"));
        all.add(new Printed(new Series("Muniment"), first.pdf()));
        for (Printer printer : printers) {
            all.add(new Printed(new Series(printer.name()), folder.resolve(printer.name() + ".pdf")));
        }
        int runs = in.runs(RUNS.get(DOCUMENTS.indexOf(documents)));
        for (int run = 0; run < runs; run++) {
            // A pack that stands as it was made of the same is not made again.
            all.get(0)
                    .series()
                    .add(pack(in, content, folder.resolve("pack-" + run)).run(in.log()));
            for (int i = 0; i < printers.size(); i++) {
                Printed printed = all.get(i + 1);
                Optional<Command> command = printers.get(i).print(text, printed.pdf());
                if (command.isPresent() && !printed.series().givenUp()) {
                    printed.series().add(attempt(command.get(), in));
                }
            }
        }
        all.add(1, first);
        rows(documents, all);
        Tree.delete(folder);
    }

    /** A run of another program, which may fall over a text that is too long for it. */
    private static Optional<Run> attempt(Command command, Measurement in) {
        try {
            return command.run(in.log());
        } catch (IllegalStateException e) {
            System.err.println(e.getMessage().lines().reduce("", (first, last) -> last));
            return Optional.empty();
        }
    }

    private static Command pack(Measurement in, Path content, Path output) {
        return in.launcher().made("pack", content, output, "--fail-on", "never");
    }

    private void rows(int documents, List<Printed> all) throws IOException {
        Series chromium = all.get(2).series();
        for (Printed one : all) {
            if (!Files.exists(one.pdf())) {
                table.row(
                        String.valueOf(documents),
                        one.series().what(),
                        one.series().givenUp() ? "given up" : "not installed");
                continue;
            }
            int pages = pages(one.pdf());
            table.row(
                    String.valueOf(documents),
                    one.series().what(),
                    String.valueOf(pages),
                    one.series().times(),
                    one.series().wall(),
                    one.series().perSecond(pages),
                    one.series().memory(),
                    one.series().against(chromium));
        }
    }

    private static int pages(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return document.getNumberOfPages();
        }
    }

    /** A series, and the file that it made. */
    private record Printed(Series series, Path pdf) {}
}
