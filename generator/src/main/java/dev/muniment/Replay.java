package dev.muniment;

import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.Note;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.diagnostic.Severity;
import dev.muniment.diagnostic.Waived;
import dev.muniment.source.Location;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a run had to say, as bytes that lie beside what it published.
 *
 * @param published what was written, in words for the operator
 */
record Replay(List<Diagnostic> diagnostics, int records, String published) {

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(records);
            write(out, published);
            out.writeInt(diagnostics.size());
            for (Diagnostic one : diagnostics) {
                write(out, one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Reads what {@link #bytes} wrote. */
    static Replay of(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int records = in.readInt();
            String published = text(in);
            int size = in.readInt();
            List<Diagnostic> diagnostics = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                diagnostics.add(diagnostic(in));
            }
            return new Replay(diagnostics, records, published);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DataOutputStream out, Diagnostic one) throws IOException {
        RuleInfo rule = one.rule();
        write(out, rule.name());
        write(out, rule.number());
        write(out, rule.severity().name());
        write(out, rule.ruleClass().name());
        out.writeBoolean(rule.raised());
        write(out, rule.summary());
        write(out, one.severity().name());
        write(out, one.at());
        write(out, one.message());
        write(out, one.record());
        write(out, one.help());
        out.writeInt(one.notes().size());
        for (Note note : one.notes()) {
            write(out, note.at());
            write(out, note.message());
        }
        write(out, one.waived().map(Waived::waiver));
        write(out, one.waived().map(Waived::reason));
    }

    private static Diagnostic diagnostic(DataInputStream in) throws IOException {
        RuleInfo rule = new RuleInfo(
                text(in),
                text(in),
                Severity.valueOf(text(in)),
                RuleClass.valueOf(text(in)),
                in.readBoolean(),
                text(in));
        Severity severity = Severity.valueOf(text(in));
        Location at = place(in);
        String message = text(in);
        Optional<String> record = maybe(in);
        Optional<String> help = maybe(in);
        int size = in.readInt();
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            notes.add(new Note(place(in), text(in)));
        }
        Optional<String> waiver = maybe(in);
        Optional<String> reason = maybe(in);
        Optional<Waived> waived = waiver.map(id -> new Waived(id, reason.orElseThrow()));
        return new Diagnostic(rule, severity, at, message, record, help, notes, waived);
    }

    private static void write(DataOutputStream out, Location at) throws IOException {
        write(out, at.file());
        out.writeInt(at.line());
        out.writeInt(at.column());
    }

    private static Location place(DataInputStream in) throws IOException {
        return new Location(text(in), in.readInt(), in.readInt());
    }

    private static void write(DataOutputStream out, Optional<String> text) throws IOException {
        out.writeBoolean(text.isPresent());
        if (text.isPresent()) {
            write(out, text.get());
        }
    }

    private static Optional<String> maybe(DataInputStream in) throws IOException {
        return in.readBoolean() ? Optional.of(text(in)) : Optional.empty();
    }

    /** Texts may be longer than {@link DataOutputStream#writeUTF} takes. */
    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
