package se.overens.web.cofinancing.cost;

import java.time.LocalDate;
import java.util.List;

import se.overens.cofinancing.cost.ShareExplanation;

/// How a party's part of a year came about, to a program. The steps are sentences in the language that was asked for.
///
/// @param gap what nobody pays
public record ShareAnswer(int post, int year, int revision, String party, String name, String amount, String total, String gap, List<Section> sections,
                          List<Row> rows, String source, int agreement, String clause, LocalDate enteredOn) {

    public record Section(String heading, List<String> steps, String amount) {
    }

    public record Row(String party, String name, String amount) {
    }

    static ShareAnswer of(ShareExplanation share) {
        return new ShareAnswer(share.post(), share.year(), share.revision(), share.party(), share.name(), share.amount().toString(),
                share.total().toString(), share.gap().toString(),
                share.sections().stream().map(section -> new Section(section.heading(), section.steps(), section.amount().toString())).toList(),
                share.rows().stream().map(row -> new Row(row.party(), row.name(), row.amount().toString())).toList(),
                share.source(), share.agreement(), share.clause(), share.enteredOn());
    }
}
