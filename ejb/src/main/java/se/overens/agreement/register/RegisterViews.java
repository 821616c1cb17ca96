package se.overens.agreement.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.overens.agreement.model.AgreementState;
import se.overens.agreement.model.NoticeRule.EndsAt;
import se.overens.agreement.register.model.AskedWords;
import se.overens.agreement.register.model.CompoundWords;
import se.overens.agreement.register.model.Snippet;
import se.overens.agreement.register.store.RegisterReading;
import se.overens.agreement.register.store.RegisterReading.Called;
import se.overens.agreement.register.store.RegisterReading.Kept;
import se.overens.agreement.register.store.RegisterReading.Piece;
import se.overens.shared.Invalid;
import se.overens.shared.Today;
import se.overens.workspace.CurrentActing;

/// Makes the lines of the register out of what is kept.
@ApplicationScoped
class RegisterViews {

    private static final Set<EndsAt> ANY_TIME = EnumSet.of(EndsAt.ANY_DAY, EndsAt.MONTH_END);
    private static final Comparator<Called> HOST_FIRST = Comparator.comparing((Called called) -> !called.code().equals("lst")).thenComparing(Called::code);

    @Inject
    private RegisterReading reading;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    /// @param words where they are found is told, unless null
    /// @param on    the day on which they stand there, or null for any
    public List<RegisterRow> rows(List<UUID> agreements, AskedWords words, LocalDate on) {
        LocalDate day = today.day();
        List<Kept> kept = reading.rows(acting.workspace(), acting.organisation(), day, agreements);
        Set<UUID> organisations = new HashSet<>();
        kept.forEach(row -> organisations.addAll(row.parties()));
        Map<UUID, Called> called = reading.called(acting.workspace(), organisations);
        Map<UUID, Hit> hits = words == null ? Map.of() : hits(agreements, words, on);
        return kept.stream().map(row -> row(row, called, hits.get(row.agreement()), day)).toList();
    }

    public Map<UUID, Called> called(Set<UUID> organisations) {
        return reading.called(acting.workspace(), organisations);
    }

    private RegisterRow row(Kept row, Map<UUID, Called> called, Hit hit, LocalDate day) {
        List<Called> parties = row.parties().stream().map(called::get).sorted(HOST_FIRST).toList();
        List<String> others = row.waiting().stream().filter(one -> !one.equals(acting.organisation())).map(called::get)
                .sorted(HOST_FIRST).map(Called::shortName).toList();
        return new RegisterRow(row.agreement(), row.number(), row.title(), row.form(), row.state(), parties.stream().map(Called::code).toList(),
                parties.stream().map(Called::shortName).toList(), row.own(), row.startsOn(), row.endsOn(), row.lastDay(), noticeBy(row, day),
                row.next(), row.waiting().contains(acting.organisation()), others, row.model(), row.addenda(),
                row.owner(), row.unread(), List.of(), hit);
    }

    /// The last day of one's own notice for the next end; where it may end on any day or month, notice may be given on any.
    private LocalDate noticeBy(Kept row, LocalDate day) {
        if (row.state() != AgreementState.ACTIVE || row.notice() == null || ANY_TIME.contains(row.notice().endsAt())) return null;
        try {
            return row.notice().from(row.startsOn(), row.endsOn(), acting.person().organisationCode()).latestNoticeFor(day).getFirst().noticeBy();
        } catch (Invalid noEndLeft) {
            return null;
        }
    }

    private Map<UUID, Hit> hits(List<UUID> agreements, AskedWords words, LocalDate on) {
        List<Piece> pieces = new ArrayList<>(reading.pieces(acting.workspace(), acting.organisation(), words, on, agreements).values());
        List<Snippet> snippets = reading.snippets(pieces.stream().map(Piece::body).toList(), pieces.stream().map(piece -> within(piece.body(), words)).toList());
        Map<UUID, Hit> hits = new HashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            hits.put(piece.agreement(), new Hit(piece.kind(), piece.reference(), piece.file(), piece.heading(), snippets.get(i).parts(), piece.more()));
        }
        return hits;
    }

    /// The words, and the compounds in the text that have one of them as a part: the text itself says which those are.
    private static String within(String body, AskedWords words) {
        StringBuilder query = new StringBuilder(words.any());
        CompoundWords.containing(body, words.simple()).forEach(compound -> query.append(" | '").append(compound).append('\''));
        return query.toString();
    }
}
