package se.overens.agreement.registrar.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What a diarium wants to know of a document.
///
/// @param direction         inkommen or upprättad, as the one who asks sees it
/// @param sentBy            name of the party whose text it is
/// @param sentForAnother    registered by another party from a received document
/// @param parties           names, the county administrative board first
/// @param textSha256        of the text in canonical form
/// @param pdfSha256         of the PDF that goes with this
/// @param caseReference     the asking organisation's own diarienummer for the agreement, or null
/// @param documentReference its own diarienummer for this document, or null until it has been registered
/// @param address           where the text stands in Överens
public record DocumentMetadata(String title, int agreementNumber, int version, Direction direction, String sentBy, boolean sentForAnother,
                               Instant sentAt, List<String> parties, String textSha256, String pdfSha256, String pdfFileName,
                               String caseReference, String documentReference, String address) {

    public DocumentMetadata {
        parties = List.copyOf(parties);
    }

    /// One after the other, as text, under the names they have in a diarium.
    public List<Map.Entry<String, String>> fields() {
        return List.of(Map.entry("rubrik", title), Map.entry("riktning", direction == Direction.INCOMING ? "inkommen" : "upprättad"),
                Map.entry("avsandare", sentBy), Map.entry("registreratForAnnan", sentForAnother ? "ja" : "nej"),
                Map.entry("tidpunkt", sentAt.toString()), Map.entry("parter", String.join("; ", parties)),
                Map.entry("avtalsnummer", String.valueOf(agreementNumber)), Map.entry("version", String.valueOf(version)),
                Map.entry("textSha256", textSha256), Map.entry("pdfSha256", pdfSha256), Map.entry("pdfFil", pdfFileName),
                Map.entry("diarienummerArende", caseReference == null ? "" : caseReference),
                Map.entry("diarienummerHandling", documentReference == null ? "" : documentReference), Map.entry("adress", address));
    }
}
