package se.overens.agreement.register.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.overens.agreement.model.AgreementForm;
import se.overens.agreement.model.AgreementState;
import se.overens.agreement.model.NoticeTerms;
import se.overens.agreement.model.PartyState;
import se.overens.agreement.register.model.AskedWords;
import se.overens.agreement.register.model.NextStep;
import se.overens.agreement.register.model.Passage;
import se.overens.agreement.register.model.Snippet;
import se.overens.shared.Json;

/// Reads what a page of the register shows. Each reading says again who reads: what is not seen is not there.
@Stateless
public class RegisterReading {

    /// @param own     the state of the organisation that reads
    /// @param waiting those whose turn it is
    /// @param owner   the role that looks after it at the organisation that reads, or null
    /// @param unread  names of its files that have no text
    public record Kept(UUID agreement, int number, String title, AgreementForm form, AgreementState state, PartyState own, LocalDate startsOn,
                       LocalDate endsOn, LocalDate lastDay, NoticeTerms notice, List<UUID> parties, NextStep next, List<UUID> waiting,
                       Integer model, int addenda, String owner, List<String> unread) {
    }

    /// The piece of an agreement that fits the words best.
    ///
    /// @param more how many other pieces fit too
    public record Piece(UUID agreement, Passage.Kind kind, String reference, UUID file, String heading, String body, int more) {
    }

    /// @param agreement the one it is a counter-offer in, or null
    public record DraftFound(UUID id, UUID agreement, String title) {
    }

    /// @param code as an address names it
    public record Called(String code, String shortName) {
    }

    private static final String HEADLINE = "StartSel=" + Snippet.BEGIN + ",StopSel=" + Snippet.END
            + ",MaxFragments=2,MaxWords=24,MinWords=8,FragmentDelimiter=\" … \"";

    @PersistenceContext
    private EntityManager em;

    /// In the order of the identifiers.
    @SuppressWarnings("unchecked")
    public List<Kept> rows(String workspace, UUID organisation, LocalDate today, List<UUID> agreements) {
        if (agreements.isEmpty()) return List.of();
        List<Object[]> rows = em.createNativeQuery("""
                select r.agreement, r.number, r.title, r.form, case when r.turns_on <= ?4 then r.turned else r.stage end, me.state, cast(r.starts_on as text),
                       cast(r.ends_on as text), cast(r.last_day as text), cast(r.notice as text), array_to_string(r.parties, ','),
                       case when r.turns_on <= ?4 then r.next_turned else r.next_step end,
                       array_to_string(case when r.turns_on <= ?4 then r.waiting_turned else r.waiting end, ','), r.model, r.addenda,
                       r.owners ->> cast(?2 as text), cast(to_json(r.unread) as text)
                from agreement_search r
                join agreement_party me on me.workspace = r.workspace and me.agreement = r.agreement and me.organisation = ?2 and me.seen_from <= r.latest_version
                where r.workspace = ?1 and r.agreement = any (cast(?3 as uuid[]))""")
                .setParameter(1, workspace).setParameter(2, organisation).setParameter(3, array(agreements)).setParameter(4, today).getResultList();
        Map<UUID, Kept> byId = rows.stream().map(RegisterReading::kept).collect(Collectors.toMap(Kept::agreement, kept -> kept));
        return agreements.stream().filter(byId::containsKey).map(byId::get).toList();
    }

    /// The best piece of each agreement; none for one in which the words stand apart from every piece.
    ///
    /// @param on the day on which the words stand there, or null for any
    @SuppressWarnings("unchecked")
    public Map<UUID, Piece> pieces(String workspace, UUID organisation, AskedWords words, LocalDate on, List<UUID> agreements) {
        if (agreements.isEmpty()) return Map.of();
        List<Object[]> rows = em.createNativeQuery("""
                select distinct on (r.agreement) r.agreement, p.kind, p.reference, cast(p.file as text), p.heading,
                  case when p.kind = 'TITLE' then p.heading || ', ' || p.body else p.body end, count(*) over (partition by r.agreement)
                from agreement_passage p join agreement_search r on r.workspace = p.workspace and r.agreement = p.agreement cross join (select to_tsquery('pg_catalog.swedish', ?3) as words) asked
                where r.workspace = ?1 and r.agreement = any (cast(?4 as uuid[])) and p.words @@ asked.words
                  and (p.until is null or cast(?5 as date) is null or p.until >= cast(?5 as date)) and """ + " " + RegisterSearch.SEEN.formatted("?2") + """

                order by r.agreement, ts_rank(p.words, asked.words) desc, p.position""")
                .setParameter(1, workspace).setParameter(2, organisation).setParameter(3, words.any()).setParameter(4, array(agreements))
                .setParameter(5, on == null ? null : on.toString()).getResultList();
        return rows.stream().map(row -> new Piece((UUID) row[0], Passage.Kind.valueOf((String) row[1]), (String) row[2],
                        row[3] == null ? null : UUID.fromString((String) row[3]), (String) row[4], (String) row[5], ((Number) row[6]).intValue() - 1))
                .collect(Collectors.toMap(Piece::agreement, piece -> piece));
    }

    /// A few words around the hits of each.
    ///
    /// @param queries what to look for in each body
    @SuppressWarnings("unchecked")
    public List<Snippet> snippets(List<String> bodies, List<String> queries) {
        if (bodies.isEmpty()) return List.of();
        List<Map<String, Object>> asked = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) asked.add(Map.of("i", i, "body", bodies.get(i), "query", queries.get(i)));
        List<Object[]> rows = em.createNativeQuery("""
                select t.i, ts_headline('pg_catalog.swedish', t.body, to_tsquery('pg_catalog.swedish', t.query), ?2)
                from json_to_recordset(cast(?1 as json)) as t(i integer, body text, query text) order by t.i""")
                .setParameter(1, Json.write(asked)).setParameter(2, HEADLINE).getResultList();
        return rows.stream().map(row -> Snippet.of((String) row[1])).toList();
    }

    /// One's own drafts; the database shows nobody else's.
    @SuppressWarnings("unchecked")
    public List<DraftFound> drafts(String workspace, UUID organisation, AskedWords words) {
        List<Object[]> rows = em.createNativeQuery("""
                select d.id, cast(d.agreement as text), d.text ->> 'title' from agreement_draft d
                where d.workspace = ?1 and d.organisation = ?2 and jsonb_to_tsvector('pg_catalog.swedish', d.text, '["string"]') @@ to_tsquery('pg_catalog.swedish', ?3)
                order by d.changed_at desc, d.id""")
                .setParameter(1, workspace).setParameter(2, organisation).setParameter(3, words.all()).getResultList();
        return rows.stream().map(row -> new DraftFound((UUID) row[0], row[1] == null ? null : UUID.fromString((String) row[1]), (String) row[2])).toList();
    }

    /// The short names of organisations, whether they are members today or not.
    @SuppressWarnings("unchecked")
    public Map<UUID, Called> called(String workspace, Collection<UUID> organisations) {
        if (organisations.isEmpty()) return Map.of();
        List<Object[]> rows = em.createNativeQuery("select id, case when code = 'lst-' || ?2 then 'lst' else code end, short_name from organisation where id = any (cast(?1 as uuid[]))")
                .setParameter(1, array(organisations)).setParameter(2, workspace).getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> new Called((String) row[1], (String) row[2])));
    }

    private static Kept kept(Object[] row) {
        return new Kept((UUID) row[0], ((Number) row[1]).intValue(), (String) row[2], AgreementForm.valueOf((String) row[3]),
                AgreementState.valueOf((String) row[4]), PartyState.valueOf((String) row[5]), day(row[6]), day(row[7]), day(row[8]),
                row[9] == null ? null : Json.read((String) row[9], NoticeTerms.class), ids((String) row[10]), NextStep.valueOf((String) row[11]),
                ids((String) row[12]), row[13] == null ? null : ((Number) row[13]).intValue(), ((Number) row[14]).intValue(),
                (String) row[15], List.of(Json.read((String) row[16], String[].class)));
    }

    private static LocalDate day(Object text) {
        return text == null ? null : LocalDate.parse((String) text);
    }

    private static List<UUID> ids(String joined) {
        return joined == null || joined.isEmpty() ? List.of() : Stream.of(joined.split(",")).map(UUID::fromString).toList();
    }

    private static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
