package se.overens.agreement.document;

import java.util.HashMap;
import java.util.Map;
import se.overens.record.MakePdf;

/// A paper as a PDF that can be archived and read aloud.
final class PaperInPdf {

    private PaperInPdf() {
    }

    static byte[] of(Paper paper, MakePdf makePdf) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", Paper.printable(paper.title()));
        model.put("description", Paper.printable(paper.description()));
        model.put("facts", paper.facts());
        model.put("sections", paper.sections());
        model.put("numbers", paper.numbers());
        model.put("origin", paper.origin());
        return makePdf.of("agreement", model, paper.language());
    }
}
