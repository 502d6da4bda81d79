package dev.muniment.benchmark;

import dev.muniment.Generator;
import dev.muniment.load.CorpusLoader;
import dev.muniment.model.Entity;
import dev.muniment.source.SourceFile;
import dev.muniment.view.ApprovalHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Content of any number of documents in force, each of some 750 words, above the least that `muniment init` writes. The same
 * number gives the same files.
 */
final class Documents {

    /** The day that all of it is judged by. */
    static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static final String FOLDER = "documents/guidelines";
    private static final int PARAGRAPHS = 9;
    private static final int SENTENCES = 5;
    private static final int LONGEST_SENTENCE = 18;
    private static final List<String> WORDS = List.of(
            ("access account agreement alarm answer area backup before between building cable carrier change check "
                            + "circuit claim clear clock closed control copy customer damage day delay device door drawing "
                            + "duty early entry every failure field figure first floor gate group guard handle harm house "
                            + "incident inside key known laptop last leak letter level line list lock long machine mail "
                            + "manner matter meeting message minute month name network night note notice number office "
                            + "open order outside owner paper part password patch place plan plant point power printed "
                            + "process pump question quick reader reason record release report restore review risk room "
                            + "rule screen season secret server service shift short sign small source spare staff station "
                            + "stock store supply system table team telephone test time token trace unit user valve "
                            + "visitor voice waiting water week window word work year")
                    .split(" "));

    private final int number;
    private final Random random;

    private Documents(int number) {
        this.number = number;
        this.random = new Random(number);
    }

    /** Fills an absent folder. */
    static void write(Path folder, int documents) throws IOException {
        Generator.init(folder, true);
        Files.createDirectories(folder.resolve(FOLDER));
        for (int number = 1; number <= documents; number++) {
            Files.writeString(file(folder, number), new Documents(number).approved(documents));
        }
    }

    static List<Path> files(Path folder) throws IOException {
        return Tree.files(folder.resolve(FOLDER), 1);
    }

    /** Changes a document in a way that needs no new approval. */
    static void change(Path folder, int number) throws IOException {
        Path file = file(folder, number);
        Files.writeString(file, Files.readString(file).replaceFirst("\nsummary: ", "\nsummary: Again, "));
    }

    private static Path file(Path folder, int number) {
        return folder.resolve(FOLDER).resolve(id(number) + ".md");
    }

    private static String id(int number) {
        return String.format("GDL-%05d", number);
    }

    /** The document with the hash of what was approved. */
    private String approved(int documents) {
        String text = text(documents);
        Entity entity = CorpusLoader.load(List.of(SourceFile.of(FOLDER + "/" + id(number) + ".md", text)))
                .corpus()
                .find(id(number))
                .orElseThrow(() -> new IllegalStateException("no record came of " + text));
        return text.replace("HASH", ApprovalHash.of(entity));
    }

    private String text(int documents) {
        LocalDate approved = DAY.minusDays(30 + number % 300);
        return """
                ---
                id: %1$s
                title: Guideline %2$d on %3$s
                summary: What to mind about %3$s.
                version: "1.0"
                status: effective
                classification: internal
                owner: ROL-iso
                author: PER-ab07
                author_unit: UNT-security
                applies_to: [all-staff]
                effective: %4$s
                last_reviewed: %4$s
                reviewed_by: PER-nb09
                related: [%5$s]
                history:
                  - {version: "1.0", date: %4$s, author: PER-ab07, summary: First version, approved_by: PER-mk01}
                approvals:
                  - version: "1.0"
                    by: PER-mk01
                    role: ROL-iso
                    date: %4$s
                    decision: approved
                    method: pull-request
                    ref: PR %2$d
                    content_sha256: HASH
                ---

                # Guideline %2$d on %3$s

                """.formatted(id(number), number, subject(), approved, id(number % documents + 1)) + body(documents);
    }

    private String subject() {
        return WORDS.get(number % WORDS.size()) + " and " + WORDS.get(number * 7 % WORDS.size());
    }

    private String body(int documents) {
        StringBuilder text = new StringBuilder();
        for (int paragraph = 1; paragraph <= PARAGRAPHS; paragraph++) {
            if (paragraph % 2 == 1) {
                text.append("## ")
                        .append(paragraph / 2 + 1)
                        .append(" ")
                        .append(subject())
                        .append("\n\n");
            }
            for (int sentence = 0; sentence < SENTENCES; sentence++) {
                text.append(sentence()).append('\n');
            }
            text.append('\n');
            if (paragraph == 3) {
                list(text, documents);
            } else if (paragraph == 6) {
                table(text);
            }
        }
        return text.toString();
    }

    private void list(StringBuilder text, int documents) {
        for (int item = 0; item < 4; item++) {
            String other = id(random.nextInt(documents) + 1);
            text.append("- **")
                    .append(word())
                    .append("**: ")
                    .append(sentence())
                    .append(" See [")
                    .append(other)
                    .append("](")
                    .append(other)
                    .append(".md).\n");
        }
        text.append('\n');
    }

    private void table(StringBuilder text) {
        text.append("| Thing | Who | How long |\n|---|---|---|\n");
        for (int row = 0; row < 4; row++) {
            text.append("| ")
                    .append(word())
                    .append(" | `")
                    .append(word())
                    .append("` | ")
                    .append(random.nextInt(90))
                    .append(" days |\n");
        }
        text.append('\n');
    }

    private String sentence() {
        int words = 8 + random.nextInt(LONGEST_SENTENCE - 8);
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < words; word++) {
            text.append(word == 0 ? "" : " ").append(word());
        }
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1) + ".";
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
