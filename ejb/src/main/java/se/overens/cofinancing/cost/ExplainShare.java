package se.overens.cofinancing.cost;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.PostParty;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.cost.ShareExplanation.Row;
import se.overens.cofinancing.cost.ShareExplanation.Section;
import se.overens.cofinancing.cost.model.YearCost;
import se.overens.cofinancing.cost.model.YearCost.Owed;
import se.overens.record.MakePdf;
import se.overens.shared.Money;
import se.overens.shared.NotFound;
import se.overens.shared.Today;
import se.overens.shared.Words;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;

/// "Så har er del räknats fram": one party's part of a year, for any party of the post, as steps and as a document.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class ExplainShare {

    @Inject
    private FindPosts posts;
    @Inject
    private FindPostCosts costs;
    @Inject
    private MakePdf makePdf;

    /// @param post  its readable number
    /// @param party the party's code
    /// @throws NotFound when the year has no cost or the party is none of the post
    public ShareExplanation explain(int post, int year, String party, Locale locale) {
        PostView seen = posts.byNumber(post);
        YearView entered = costs.yearView(seen.id(), year);
        PostParty whose = seen.party(party).orElseThrow(() -> new NotFound("party", party));
        Map<String, String> names = seen.parties().stream().collect(Collectors.toMap(PostParty::code, PostParty::name));
        List<Section> sections = new ShareSteps(entered, party, names, Words.in(locale)).sections();
        List<Owed> owed = entered.cost().through(12, entered.span());
        List<Row> rows = seen.parties().stream().filter(payer -> YearPlanner.paysIn(payer, year))
                .map(payer -> new Row(payer.code(), payer.name(), amount(owed, payer.code()))).toList();
        return new ShareExplanation(seen.number(), seen.title(), seen.hostName(), year, entered.revision(), party, whose.name(), amount(owed, party),
                YearCost.sum(owed), entered.cost().gap(LocalDate.of(year, 12, 31), entered.span()), entered.cost().unit(), sections, rows, entered.source(),
                entered.clauseAgreement(), entered.clauseNumber(), LocalDate.ofInstant(entered.enteredAt(), Today.SWEDEN));
    }

    /// The same as a document that can be archived and read aloud.
    public byte[] pdf(int post, int year, String party, Locale locale) {
        ShareExplanation explained = explain(post, year, party, locale);
        Words words = Words.in(locale);
        String title = words.of("cofinancing.share.pdf.title", explained.name(), String.valueOf(year));
        Map<String, Object> model = new HashMap<>();
        model.put("title", title);
        model.put("description", title);
        model.put("share", explained);
        model.put("year", String.valueOf(year));
        model.put("rounding", words.of("cofinancing.shares.rounding.rule", words.of("cofinancing.unit." + explained.unit().ore())));
        model.put("agreement", String.valueOf(explained.agreement()));
        return makePdf.of("share", model, words.locale());
    }

    private static Money amount(List<Owed> owed, String code) {
        return owed.stream().filter(part -> part.code().equals(code)).map(Owed::amount).findFirst().orElse(Money.ZERO);
    }
}
