package dev.muniment.site;

import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text of a PDF as assistive technology reads it: without headers, footers and whatever else is marked an artifact. */
final class ReadableText extends PDFTextStripper {

    private int open;
    private int artifactAt;

    ReadableText() {
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        open++;
        if (artifactAt == 0 && COSName.ARTIFACT.equals(tag)) {
            artifactAt = open;
        }
    }

    @Override
    public void endMarkedContentSequence() {
        if (artifactAt == open) {
            artifactAt = 0;
        }
        open--;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (artifactAt == 0) {
            super.processTextPosition(text);
        }
    }
}
