package se.overens.web.agreement.funding;

import se.overens.agreement.funding.ClaimView;
import se.overens.shared.Money;
import se.overens.web.shared.Formats;
import se.overens.web.shared.Language;

/// What is said of a claim that is held against its funding.
final class ClaimWords {

    private ClaimWords() {
    }

    static String sentence(ClaimView held, Language language) {
        var fmt = new Formats(language);
        return language.texts().get("agreement.funding.claim." + held.outcome(), kronor(fmt, held.lacking()), kronor(fmt, held.left()),
                String.valueOf(held.year()));
    }

    /// Kronor without öre where there are none, as one says it.
    static String kronor(Formats fmt, String amount) {
        long ore = Money.parse(amount).ore();
        return ore % 100 == 0 ? fmt.number(ore / 100) + "\u00a0kr" : fmt.money(ore);
    }
}
