package se.overens.agreement.document;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.overens.agreement.AgreementActs;
import se.overens.agreement.AgreementView;
import se.overens.agreement.FindAgreementActs;
import se.overens.agreement.FindAgreements;
import se.overens.agreement.document.Paper.Fact;
import se.overens.agreement.document.store.KeptTexts;
import se.overens.agreement.model.AgreementText;
import se.overens.record.AttachToPdf;
import se.overens.record.MakePdf;
import se.overens.shared.NotFound;
import se.overens.shared.Today;
import se.overens.shared.Words;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;

/// The text of a sent version as a document. The PDF is made when it is first asked for and holds its own source; the
/// same bytes are given ever after.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class ReadTextDocument {

    @Inject
    private FindAgreements agreements;
    @Inject
    private FindAgreementActs acts;
    @Inject
    private FindMembers members;
    @Inject
    private KeptTexts kept;
    @Inject
    private MakePdf makePdf;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public MadeDocument read(int number, int version, DocumentFormat format, Locale language) {
        AgreementView agreement = agreements.byNumber(number);
        AgreementActs.Version sent = acts.of(number).versions().stream().filter(each -> each.number() == version).findFirst()
                .orElseThrow(() -> new NotFound("agreement-version", version));
        Words words = Words.in(language);
        byte[] bytes = switch (format) {
            case PDF -> pdf(agreement, sent, words);
            case DOCX -> new WordFile(paper(agreement, sent, words), sent.proposedByName(), sent.at()).bytes();
        };
        return MadeDocument.of(words.of("agreement.document.fileName", String.valueOf(number), String.valueOf(version)), format, bytes);
    }

    private byte[] pdf(AgreementView agreement, AgreementActs.Version sent, Words words) {
        String language = words.locale().getLanguage();
        return kept.find(acting.workspace(), agreement.id(), sent.number(), language).orElseGet(() -> {
            byte[] source = acts.text(agreement.number(), sent.number()).canonical().getBytes(StandardCharsets.UTF_8);
            byte[] made = AttachToPdf.source(PaperInPdf.of(paper(agreement, sent, words), makePdf), "avtal.json", "application/json",
                    words.of("agreement.document.source"), source, sent.at());
            kept.add(acting.workspace(), agreement.id(), sent.number(), language, made, today.now());
            return kept.find(acting.workspace(), agreement.id(), sent.number(), language).orElseThrow();
        });
    }

    private Paper paper(AgreementView agreement, AgreementActs.Version sent, Words words) {
        AgreementText text = acts.text(agreement.number(), sent.number());
        List<Fact> origin = new ArrayList<>();
        origin.add(Fact.of(words.of("agreement.document.number"), String.valueOf(agreement.number())));
        origin.add(Fact.of(words.of("agreement.document.version"), String.valueOf(sent.number())));
        origin.add(Fact.of(words.of("agreement.document.sentBy"),
                words.of("agreement.document." + how(agreement, sent), sent.proposedByName(), words.moment(sent.at()))));
        if (!sent.reason().isBlank()) origin.add(Fact.of(words.of("agreement.compare.reason"), sent.reason()));
        origin.add(Fact.of(words.of("agreement.document.sha256"), sent.sha256()));
        return new WritePaper(new TermWords(words, names(agreement)), agreement.number()).text(text, origin);
    }

    /// Sent by the party itself, by a body on its mandate, or registered from what came in.
    private String how(AgreementView agreement, AgreementActs.Version sent) {
        boolean mandated = acts.of(agreement.number()).acceptances().stream()
                .anyMatch(given -> given.documentVersion() == sent.number() && given.party().equals(sent.proposedBy()) && given.byMandate());
        return mandated ? "sentByMandate" : sent.forAnother() ? "sentForAnother" : "sent";
    }

    /// Full names, also of those who have left since.
    private Map<String, String> names(AgreementView agreement) {
        return Stream.concat(agreement.parties().stream().map(party -> Map.entry(party.code(), party.name())),
                        members.all().stream().map(member -> Map.entry(member.code(), member.name())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, again) -> first));
    }
}
