package dev.muniment.render;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The faces that a printed document is set in, and how they are handed to the engine. */
final class PdfFonts {
    private static final int TABLE_COUNT_AT = 4;
    private static final int DIRECTORY_AT = 12;
    private static final int RECORD_LENGTH = 16;
    private static final byte[] SUBSTITUTION = "GSUB".getBytes(StandardCharsets.US_ASCII);

    private static final List<Face> FACES = List.of(
            new Face("SourceSans3_300Light", "Source Sans 3", 300, FontStyle.NORMAL, FSFontUseCase.DOCUMENT),
            new Face("SourceSans3_400Regular", "Source Sans 3", 400, FontStyle.NORMAL, FSFontUseCase.DOCUMENT),
            new Face("SourceSans3_400Regular_Italic", "Source Sans 3", 400, FontStyle.ITALIC, FSFontUseCase.DOCUMENT),
            new Face("SourceSans3_600SemiBold", "Source Sans 3", 600, FontStyle.NORMAL, FSFontUseCase.DOCUMENT),
            new Face("SourceCodePro_400Regular", "Source Code Pro", 400, FontStyle.NORMAL, FSFontUseCase.DOCUMENT),
            new Face("SourceSans3_400Regular", "Source Sans Chart", 400, FontStyle.NORMAL, FSFontUseCase.SVG),
            new Face("SourceSans3_600SemiBold", "Source Sans Chart", 700, FontStyle.NORMAL, FSFontUseCase.SVG));

    private PdfFonts() {}

    static void register(PdfRendererBuilder builder) {
        for (Face face : FACES) {
            byte[] bytes = withoutSubstitution(Shipped.bytes("assets/fonts/" + face.file() + ".ttf"));
            builder.useFont(
                    () -> new ByteArrayInputStream(bytes),
                    face.family(),
                    face.weight(),
                    face.style(),
                    true,
                    EnumSet.of(face.use()));
        }
    }

    /** Code points of a text that the text face cannot show, each once and in their order. */
    static List<Integer> missing(String text) {
        try (TrueTypeFont font = new TTFParser()
                .parse(new RandomAccessReadBuffer(Shipped.bytes("assets/fonts/SourceSans3_400Regular.ttf")))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            return text.codePoints()
                    .filter(point -> !Character.isISOControl(point) && glyphs.getGlyphId(point) == 0)
                    .distinct()
                    .sorted()
                    .boxed()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hides the table of glyph substitutions, which costs half of the printing time and gives only ligatures. */
    private static byte[] withoutSubstitution(byte[] font) {
        ByteBuffer buffer = ByteBuffer.wrap(font);
        int tables = buffer.getShort(TABLE_COUNT_AT);
        for (int table = 0; table < tables; table++) {
            int at = DIRECTORY_AT + table * RECORD_LENGTH;
            if (buffer.getInt(at) == ByteBuffer.wrap(SUBSTITUTION).getInt()) {
                buffer.put(at, (byte) 'X');
            }
        }
        return font;
    }

    /** One font file in the role it is registered for. */
    private record Face(String file, String family, int weight, FontStyle style, FSFontUseCase use) {}
}
