package se.overens.agreement.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.overens.agreement.model.ClauseTerm;
import se.overens.agreement.model.NoticePeriod;
import se.overens.agreement.model.NoticeRule.EndsAt;
import se.overens.agreement.model.NoticeTerms;
import se.overens.agreement.model.NumberDifference;
import se.overens.agreement.model.TermDifference;
import se.overens.agreement.model.TermKind;
import se.overens.agreement.model.TermSubject;
import se.overens.agreement.model.TextDifference;
import se.overens.shared.Words;

/// How the values of an agreement, and what became of them, are put into words: the same on the page, in the PDF and in
/// the word processor's file.
///
/// @param names of the parties by code
public record TermWords(Words words, Map<String, String> names) {

    public String party(String code) {
        return code == null ? words.of("agreement.document.allParties") : names.getOrDefault(code, code);
    }

    public String parties(List<String> codes) {
        return String.join(", ", codes.stream().map(this::party).toList());
    }

    /// "Anvisningsbara platser, Habo, 2025".
    public String what(ClauseTerm term) {
        String about = term.about() == null ? "" : words.of("agreement.term.about." + term.about());
        String whose = term.party() == null ? "" : ", " + party(term.party());
        return about + whose + (term.year() == null ? "" : ", " + term.year());
    }

    /// The value with its unit, its band and its note.
    public String value(ClauseTerm term) {
        if (term == null) return "";
        StringBuilder text = new StringBuilder(amount(term.kind(), term.value()));
        if (term.least() != null) text.append(", ").append(words.of("agreement.document.least", bound(term, term.least())));
        if (term.most() != null) text.append(", ").append(words.of("agreement.document.most", bound(term, term.most())));
        if (term.note() != null) text.append(" (").append(term.note()).append(')');
        return text.toString();
    }

    public String amount(TermKind kind, String value) {
        if (value == null || kind == null) return value == null ? "" : value;
        return switch (kind) {
            case FIGURE -> number(value);
            case SHARE -> words.of("agreement.document.perMille", number(value));
            case MONEY -> words.of("agreement.document.kronor", number(value));
            case DATE, COMMITMENT, REFERENCE -> value;
            case RULE -> words.of("agreement.term.rule." + value);
        };
    }

    /// What a commitment promises at least is a number of something, whatever it is.
    private String bound(ClauseTerm term, String value) {
        return term.kind() == TermKind.COMMITMENT ? number(value) : amount(term.kind(), value);
    }

    /// "ändrat från 12 till 15, +3 fler", "tillagt: 15", "borttaget: 12".
    public String change(TermDifference term) {
        return switch (term.kind()) {
            case SAME, MOVED -> words.of("agreement.document.unchanged", value(term.to()));
            case ADDED -> words.of("agreement.document.added", value(term.to()));
            case REMOVED -> words.of("agreement.document.removed", value(term.from()));
            case CHANGED -> words.of("agreement.document.changed", value(term.from()), value(term.to()))
                    + (term.difference() == null ? "" : ", " + difference(term.to().kind(), term.difference()));
        };
    }

    /// "+3 fler", "−1,1 mindre", "oförändrat".
    public String difference(TermKind kind, String signed) {
        if (signed == null) return "";
        int sign = new BigDecimal(signed).signum();
        if (sign == 0) return words.of("shared.difference.same");
        boolean counted = kind == TermKind.FIGURE;
        String key = sign > 0 ? counted ? "more" : "larger" : counted ? "less" : "smaller";
        return words.of("shared.difference." + key, (sign > 0 ? "+" : "") + number(signed));
    }

    /// What became of a row: its difference, or that it came or went.
    public String change(TermKind kind, NumberDifference.Row row) {
        if (row.from() == null) return words.of("agreement.document.came");
        return row.to() == null ? words.of("agreement.document.went") : difference(kind, row.difference());
    }

    /// "Anvisningsbara platser 2025".
    public String caption(TermSubject about, Integer year) {
        return words.of("agreement.term.about." + about) + (year == null ? "" : " " + year);
    }

    /// A value of the head of the text: the title, a day, the notice terms.
    public String head(TextDifference.Term term, String value) {
        if (value == null) return words.of("agreement.document.none");
        return switch (term.name()) {
            case "startsOn", "endsOn" -> words.date(LocalDate.parse(value));
            case "noticeTerms" -> notice(NoticeTerms.read(value));
            default -> value;
        };
    }

    /// "3 månaders uppsägningstid, vid ett årsskifte; Samordningsförbundet: 3 års uppsägningstid, vid ett årsskifte".
    public String notice(NoticeTerms terms) {
        if (terms == null) return words.of("agreement.document.none");
        List<String> parts = new ArrayList<>();
        parts.add(notice(terms.lead(), terms.endsAt(), terms.minimumTermMonths())
                + (terms.renewalMonths() == null ? "" : ", " + words.of("agreement.document.renewal", terms.renewalMonths())));
        terms.parties().forEach(own -> parts.add(words.of("agreement.document.notice.own", party(own.party()),
                notice(own.period(), own.endsAt() == null ? terms.endsAt() : own.endsAt(), own.minimumTermMonths()) + (own.basis() == null ? "" : " (" + own.basis() + ")"))));
        if (terms.oneLeaves() != null) parts.add(words.of("agreement.document.oneLeaves." + terms.oneLeaves()));
        if (terms.shares() != null) parts.add(words.of("agreement.document.shares." + terms.shares()));
        if (terms.billedTo() != null) parts.add(words.of("agreement.document.billedTo." + terms.billedTo()));
        return String.join("; ", parts);
    }

    /// "6 veckors uppsägningstid".
    public String period(NoticePeriod period) {
        return words.of("agreement.document.notice." + period.unit(), period.length());
    }

    private String notice(NoticePeriod period, EndsAt ends, Integer minimum) {
        return period(period) + ", " + words.of("agreement.document.endsAt." + ends)
                + (minimum == null ? "" : ", " + words.of("agreement.document.minimumTerm", minimum));
    }

    private String number(String decimal) {
        if (!decimal.matches("[+-]?\\d+(\\.\\d+)?")) return decimal;
        BigDecimal number = new BigDecimal(decimal);
        return words.decimal(number, Math.max(0, number.scale()));
    }
}
