package se.overens.record.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import se.overens.record.model.AuditChain.Fault;
import se.overens.record.model.AuditChain.Link;

class AuditChainTest {

    private record Row(Link link, AuditEvent event) {
    }

    @Test
    void a_chain_that_nobody_touched_is_whole() {
        assertThat(fault(rows(13), null)).isEmpty();
    }

    @Test
    void the_same_event_gives_the_same_hash_for_ever() {
        AuditEvent event = new AuditEvent(new UUID(1, 2), "05", Instant.parse("2024-08-20T08:00:00.123456Z"), "notice-given", "agreement",
                new UUID(3, 4), new UUID(5, 6), new UUID(7, 8), "OFFICER", "c", "{\"lastDay\":\"2024-09-30\",\"amount\":\"94000.00\"}", null);
        assertThat(event.hashAfter(AuditEvent.BEGINNING)).isEqualTo("574b254944f2459f3407777aa3d084f7596a7cf5624feb9de29625aa0fdee817");
    }

    @Test
    void a_changed_decision_shows_at_its_place() {
        List<Row> rows = rows(13);
        AuditEvent old = rows.get(6).event();
        rows.set(6, new Row(rows.get(6).link(), new AuditEvent(old.id(), old.workspace(), old.at(), "decision-revoked", old.subjectKind(),
                old.subject(), old.organisation(), old.person(), old.roles(), old.correlation(), old.details(), old.circle())));
        assertThat(fault(rows, null)).contains(new Fault(Fault.Kind.CHANGED, 7));
    }

    @Test
    void an_event_whose_row_is_gone_shows() {
        List<Row> rows = rows(13);
        rows.set(6, new Row(rows.get(6).link(), null));
        assertThat(fault(rows, null)).contains(new Fault(Fault.Kind.GONE, 7));
    }

    @Test
    void a_place_that_is_gone_shows() {
        List<Row> rows = rows(13);
        rows.remove(6);
        assertThat(fault(rows, null)).contains(new Fault(Fault.Kind.GONE, 7));
    }

    @Test
    void the_newest_rows_cannot_be_removed_unnoticed_once_the_head_is_noted() {
        List<Row> rows = rows(13);
        Link noted = rows.getLast().link();
        assertThat(fault(rows.subList(0, 12), null)).isEmpty();
        assertThat(fault(rows.subList(0, 12), noted)).contains(new Fault(Fault.Kind.SHORTENED, 13));
    }

    @Test
    void a_chain_written_anew_is_not_the_one_that_was_noted() {
        Link noted = rows(13).getLast().link();
        assertThat(fault(rows(20), noted)).contains(new Fault(Fault.Kind.REPLACED, 13));
    }

    @Test
    void a_reader_counts_only_what_it_sees_and_misses_nothing_of_it() {
        List<Row> rows = rows(13);
        UUID county = UUID.randomUUID();
        AuditReader host = new AuditReader(county, true);
        for (int i = 0; i < 13; i++) rows.set(i, new Row(rows.get(i).link(), circled(rows.get(i).event(), i % 3 == 0 ? Set.of(county) : Set.of())));
        AuditChain chain = new AuditChain(Optional.empty(), host::sees);
        List<Row> sealed = sealedAnew(rows);
        sealed.forEach(row -> chain.walk(row.link(), row.event()));
        assertThat(chain.head().position()).isEqualTo(5);
        assertThat(chain.head().hash()).isEqualTo(sealed.get(12).link().hash());
        assertThat(fault(sealed, chain.head(), host::sees)).isEmpty();
        assertThat(fault(sealed.subList(0, 11), chain.head(), host::sees)).contains(new Fault(Fault.Kind.SHORTENED, 5));
    }

    @Test
    void whose_deed_it_was_and_the_circle_see_it_and_a_municipality_sees_only_its_own() {
        UUID county = UUID.randomUUID();
        UUID municipality = UUID.randomUUID();
        AuditEvent open = rows(1).getFirst().event();
        assertThat(new AuditReader(county, true).sees(open)).isTrue();
        assertThat(new AuditReader(county, true).sees(circled(open, Set.of(municipality)))).isFalse();
        assertThat(new AuditReader(municipality, false).sees(circled(open, Set.of(municipality)))).isFalse();
        assertThat(new AuditReader(open.organisation(), false).sees(circled(open, Set.of()))).isTrue();
    }

    private static AuditEvent circled(AuditEvent e, Set<UUID> circle) {
        return new AuditEvent(e.id(), e.workspace(), e.at(), e.what(), e.subjectKind(), e.subject(), e.organisation(), e.person(), e.roles(),
                e.correlation(), e.details(), circle);
    }

    private static List<Row> sealedAnew(List<Row> rows) {
        List<Row> sealed = new ArrayList<>();
        String hash = AuditEvent.BEGINNING;
        for (Row row : rows) {
            hash = row.event().hashAfter(hash);
            sealed.add(new Row(new Link(row.link().position(), hash), row.event()));
        }
        return sealed;
    }

    @RepeatedTest(200)
    void any_change_anywhere_breaks_the_chain_there(RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        List<Row> rows = rows(1 + random.nextInt(40));
        int where = random.nextInt(rows.size());
        AuditEvent old = rows.get(where).event();
        rows.set(where, new Row(rows.get(where).link(), changed(old, random)));
        assertThat(fault(rows, null)).contains(new Fault(Fault.Kind.CHANGED, where + 1L));
    }

    private static AuditEvent changed(AuditEvent e, Random random) {
        UUID other = UUID.randomUUID();
        return switch (random.nextInt(7)) {
            case 0 -> new AuditEvent(other, e.workspace(), e.at(), e.what(), e.subjectKind(), e.subject(), e.organisation(), e.person(), e.roles(), e.correlation(), e.details(), e.circle());
            case 1 -> new AuditEvent(e.id(), e.workspace(), e.at().plusNanos(1000), e.what(), e.subjectKind(), e.subject(), e.organisation(), e.person(), e.roles(), e.correlation(), e.details(), e.circle());
            case 2 -> new AuditEvent(e.id(), e.workspace(), e.at(), e.what(), e.subjectKind(), other, e.organisation(), e.person(), e.roles(), e.correlation(), e.details(), e.circle());
            case 3 -> new AuditEvent(e.id(), e.workspace(), e.at(), e.what(), e.subjectKind(), e.subject(), null, e.person(), e.roles(), e.correlation(), e.details(), e.circle());
            case 4 -> new AuditEvent(e.id(), e.workspace(), e.at(), e.what(), e.subjectKind(), e.subject(), e.organisation(), other, e.roles(), e.correlation(), e.details(), e.circle());
            case 5 -> new AuditEvent(e.id(), e.workspace(), e.at(), e.what(), e.subjectKind(), e.subject(), e.organisation(), e.person(), e.roles(), e.correlation(), e.details(), Set.of(other));
            default -> new AuditEvent(e.id(), e.workspace(), e.at(), e.what(), e.subjectKind(), e.subject(), e.organisation(), e.person(), e.roles(), e.correlation(), "{\"lastDay\":\"2025-12-31\"}", e.circle());
        };
    }

    private static List<Row> rows(int count) {
        List<Row> rows = new ArrayList<>();
        String hash = AuditEvent.BEGINNING;
        for (int i = 1; i <= count; i++) {
            AuditEvent event = new AuditEvent(UUID.randomUUID(), "05", Instant.parse("2024-06-12T08:00:00Z").plusSeconds(i), "decision-registered",
                    "decision", UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "OFFICER", "c" + i, "{\"lastDay\":\"2024-09-30\"}", null);
            hash = event.hashAfter(hash);
            rows.add(new Row(new Link(i, hash), event));
        }
        return rows;
    }

    private static Optional<Fault> fault(List<Row> rows, Link anchor) {
        return fault(rows, anchor, _ -> true);
    }

    private static Optional<Fault> fault(List<Row> rows, Link anchor, Predicate<AuditEvent> seen) {
        AuditChain chain = new AuditChain(Optional.ofNullable(anchor), seen);
        rows.forEach(row -> chain.walk(row.link(), row.event()));
        return chain.fault();
    }
}
