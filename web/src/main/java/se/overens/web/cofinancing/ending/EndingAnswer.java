package se.overens.web.cofinancing.ending;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonInclude;

import se.overens.cofinancing.ending.EndingBoard;
import se.overens.cofinancing.ending.EndingReadings;
import se.overens.decision.AppealView;
import se.overens.decision.DecisionView;
import se.overens.decision.model.Quorum;
import se.overens.shared.Money;
import se.overens.web.cofinancing.PostRequests.QuorumAsked;
import se.overens.web.shared.Telling;
import se.overens.web.shared.Texts;

/// The board of an ending to a program.
///
/// @param quorum      null: all the others
/// @param explanation in the language that was asked for
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EndingAnswer(int post, String text, LocalDate lastDay, QuorumAsked quorum, LocalDate longStop, boolean appealedCounts,
                           String state, LocalDate fulfilledOn, long decided, int parties, List<String> missing, String explanation,
                           LocalDate noticeBy, LocalDate postLastDay, int year, String totalToLastDay, String totalLowerNextYear,
                           boolean sharedWithPayers, boolean sharedWithHost, List<Beside> beside, ConsequencesAnswer consequences, List<Row> rows,
                           String receipt) {

    /// Another proposal of the same post.
    ///
    /// @param merged it has gone up in this one
    public record Beside(LocalDate lastDay, LocalDate longStop, boolean merged) {
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Row(String party, String name, int agreement, String standing, Decided decision, String toLastDay, String lowerNextYear,
                      LocalDate noticeGivenOn, LocalDate noticeReceivedOn, LocalDate lastDay, String mandatedRole, List<String> confirmedBy,
                      List<String> confirmedOnPaper, List<String> toConfirm) {
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Decided(UUID id, String body, LocalDate decidedOn, String paragraph, String caseReference, String outcome,
                          LocalDate lastDay, boolean conditional, LocalDate legalForceOn, boolean registeredForAnother, String registeredBy,
                          LocalDate revokedOn, Boolean revokedWithoutEffect, Appealed appeal) {
    }

    /// @param outcome null while the court has not spoken
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Appealed(LocalDate appealedOn, String courtReference, String outcome, LocalDate judgedOn) {
    }

    public record Readings(String text, LocalDate day, int year, List<Reading> readings) {
    }

    /// @param allowed whether the contract can end on that day
    public record Reading(String kind, LocalDate lastDay, LocalDate noticeBy, boolean noticeLate, boolean allowed, String total,
                          String totalByDays, List<Part> parts) {
    }

    public record Part(String party, String name, String amount, String byDays, String wholeYear) {
    }

    public static EndingAnswer of(EndingBoard board, Texts texts, String receipt) {
        return new EndingAnswer(board.post(), board.text(), board.lastDay(), quorum(board.quorum()), board.longStop(), board.appealedCounts(),
                board.condition().state().name(), board.condition().fulfilledOn(), board.decided(), board.rows().size(),
                board.condition().missing(), board.condition().explanation().stream()
                        .map(new Telling(texts)::say).collect(Collectors.joining(" ")),
                board.noticeBy(), board.postLastDay(), board.year(), board.totalToLastDay().toString(),
                board.totalLowerNextYear().toString(), board.sharedWithPayers(), board.sharedWithHost(),
                board.beside().isEmpty() ? null : board.beside().stream().map(other -> new Beside(other.lastDay(), other.longStop(), other.merged())).toList(),
                ConsequencesAnswer.of(board.consequences()), board.rows().stream().map(EndingAnswer::row).toList(), receipt);
    }

    public static Readings of(EndingReadings readings) {
        return new Readings(readings.text(), readings.day(), readings.year(), readings.readings().stream()
                .map(reading -> new Reading(reading.kind().name(), reading.lastDay(), reading.noticeBy(), reading.noticeLate(),
                        reading.allowed(), reading.total().toString(), reading.totalByDays().toString(), reading.parts().stream()
                        .map(part -> new Part(part.code(), part.name(), part.amount().toString(), part.byDays().toString(),
                                part.wholeYear().toString())).toList())).toList());
    }

    private static Row row(EndingBoard.Row row) {
        return new Row(row.code(), row.name(), row.agreement(), row.standing().name(), row.decision() == null ? null : decided(row.decision()),
                kronor(row.toLastDay()), kronor(row.lowerNextYear()), row.noticeGivenOn(), row.noticeReceivedOn(), row.terminatedLastDay(),
                row.mandatedRole(), row.confirmedBy().isEmpty() ? null : row.confirmedBy(),
                row.confirmedOnPaper().isEmpty() ? null : row.confirmedOnPaper(), row.toConfirm().isEmpty() ? null : row.toConfirm());
    }

    private static Decided decided(DecisionView decision) {
        return new Decided(decision.id(), decision.body().name(), decision.decidedOn(), decision.paragraph(), decision.caseReference(),
                decision.outcome().name(), decision.lastDay(), decision.condition().conditional(),
                decision.legalForce() == null ? null : decision.legalForce().legalForceOn(), decision.registeredForAnother(),
                decision.registeredByName(), decision.revokedOn(), decision.revokedOn() == null ? null : decision.revokedWithoutEffect(),
                appealed(decision.appeal()));
    }

    private static Appealed appealed(AppealView appeal) {
        return appeal == null ? null : new Appealed(appeal.appealedOn(), appeal.courtReference(),
                appeal.outcome() == null ? null : appeal.outcome().name(), appeal.judgedOn());
    }

    private static QuorumAsked quorum(Quorum quorum) {
        return switch (quorum) {
            case Quorum.AllOthers()      -> null;
            case Quorum.AtLeast(var k)   -> new QuorumAsked(Math.toIntExact(k), null);
            case Quorum.Named(var codes) -> new QuorumAsked(null, codes);
        };
    }

    private static String kronor(Money money) {
        return money == null ? null : money.toString();
    }
}
