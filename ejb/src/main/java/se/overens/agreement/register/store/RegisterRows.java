package se.overens.agreement.register.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.overens.agreement.register.model.CompoundWords;
import se.overens.agreement.register.model.Passage;
import se.overens.agreement.register.model.RegisterEntry;
import se.overens.agreement.register.model.Snippet;
import se.overens.shared.Json;

/// Writes what the register keeps of each agreement: its facts at every act, its words when they are others.
@Stateless
public class RegisterRows {

    @PersistenceContext
    private EntityManager em;

    /// Lets the database know what has been done so far in the transaction.
    public void flush() {
        em.flush();
    }

    public void write(RegisterEntry entry) {
        em.createNativeQuery("""
                insert into agreement_search (workspace, agreement, of_version, of_text, number, title, form, stage, turns_on, turned, starts_on,
                  ends_on, last_day, in_force_from, in_force_through, notice, parties, kinds, next_step, waiting, next_turned,
                  waiting_turned, model, changed_at, amends, addenda,
                  latest_version, review_days, promises)
                values (?1, ?2, ?3, '', ?4, ?5, ?6, ?7, cast(?8 as date), cast(?9 as text), cast(?10 as date), cast(?11 as date), cast(?12 as date),
                  cast(?13 as date), cast(?14 as date), cast(?15 as jsonb), cast(?16 as uuid[]),
                  array(select distinct o.kind from organisation o where o.id = any (cast(?16 as uuid[]))), ?17, cast(?18 as uuid[]), ?20, cast(?21 as uuid[]),
                  coalesce(cast(?24 as integer), (select f.model_number from agreement_figure f where f.workspace = ?1 and f.agreement = ?2 order by f.at desc, f.id desc limit 1)),
                  ?19, cast(?22 as uuid), 0, ?23, cast(?25 as date[]), ?26)
                on conflict (workspace, agreement) do update set of_version = excluded.of_version, title = excluded.title, form = excluded.form,
                  stage = excluded.stage, turns_on = excluded.turns_on, turned = excluded.turned, starts_on = excluded.starts_on,
                  ends_on = excluded.ends_on, last_day = excluded.last_day, in_force_from = excluded.in_force_from,
                  in_force_through = excluded.in_force_through, notice = excluded.notice, parties = excluded.parties, kinds = excluded.kinds,
                  next_step = excluded.next_step, waiting = excluded.waiting, next_turned = excluded.next_turned,
                  waiting_turned = excluded.waiting_turned, model = excluded.model, changed_at = greatest(agreement_search.changed_at, excluded.changed_at),
                  amends = excluded.amends, latest_version = excluded.latest_version, review_days = excluded.review_days, promises = excluded.promises""")
                .setParameter(1, entry.workspace()).setParameter(2, entry.agreement()).setParameter(3, entry.version())
                .setParameter(4, entry.number()).setParameter(5, entry.title()).setParameter(6, entry.form().name())
                .setParameter(7, entry.state().stage().name()).setParameter(8, text(entry.state().turnsOn())).setParameter(9, text(entry.state().turned()))
                .setParameter(10, text(entry.startsOn())).setParameter(11, text(entry.endsOn())).setParameter(12, text(entry.lastDay()))
                .setParameter(13, text(entry.inForceFrom())).setParameter(14, text(entry.inForceThrough()))
                .setParameter(15, entry.notice() == null ? null : Json.write(entry.notice())).setParameter(16, array(entry.parties()))
                .setParameter(17, entry.next().step().name()).setParameter(18, array(entry.next().whose()))
                .setParameter(19, Timestamp.from(entry.changedAt()))
                .setParameter(20, entry.nextTurned().step().name()).setParameter(21, array(entry.nextTurned().whose()))
                .setParameter(22, text(entry.amends())).setParameter(23, entry.latestVersion()).setParameter(24, text(entry.annex()))
                .setParameter(25, array(entry.reviewDays())).setParameter(26, entry.promises()).executeUpdate();
        around(entry.workspace(), entry.amends() == null ? entry.agreement() : entry.amends());
    }

    /// The addenda that all have signed, and the roles that look after it.
    private void around(String workspace, UUID agreement) {
        em.createNativeQuery("""
                update agreement_search r set addenda = (select count(*) from agreement_search a
                  where a.workspace = r.workspace and a.amends = r.agreement and a.in_force_from is not null),
                  owners = (select coalesce(jsonb_object_agg(o.organisation, o.role_title), '{}') from (
                    select distinct on (n.organisation) n.organisation, n.role_title from agreement_owner n
                    where n.workspace = r.workspace and n.agreement = r.agreement order by n.organisation, n.at desc, n.id desc) o)
                where r.workspace = ?1 and r.agreement = ?2""").setParameter(1, workspace).setParameter(2, agreement).executeUpdate();
    }

    /// @return which text and files its words are of, empty when it has none
    public String wordsOf(String workspace, UUID agreement) {
        return (String) em.createNativeQuery("select of_text from agreement_search where workspace = ?1 and agreement = ?2")
                .setParameter(1, workspace).setParameter(2, agreement).getSingleResult();
    }

    /// What it has of words.
    ///
    /// @param ofText   which text and files they are of
    /// @param unread   names of those that have no text
    /// @param passages with the day until which each stands
    public record Said(String ofText, List<String> unread, List<Passage> passages) {

        /// The first last day of a clause that an addendum replaces, or null.
        LocalDate replacedUntil() {
            return passages.stream().map(Passage::until).filter(Objects::nonNull).min(LocalDate::compareTo).orElse(null);
        }
    }

    /// Which files are read for it: also before they have been.
    public void files(String workspace, UUID agreement, List<UUID> files) {
        em.createNativeQuery("update agreement_search set files = cast(?3 as uuid[]) where workspace = ?1 and agreement = ?2 and files <> cast(?3 as uuid[])")
                .setParameter(1, workspace).setParameter(2, agreement).setParameter(3, array(files)).executeUpdate();
    }

    /// The words anew.
    public void write(String workspace, UUID agreement, Said said) {
        List<Passage> passages = said.passages();
        em.createNativeQuery("delete from agreement_passage where workspace = ?1 and agreement = ?2")
                .setParameter(1, workspace).setParameter(2, agreement).executeUpdate();
        for (int i = 0; i < passages.size(); i++) add(workspace, agreement, i, passages.get(i));
        em.createNativeQuery("""
                update agreement_search r set of_text = ?3, unread = array(select json_array_elements_text(cast(?4 as json))), replaced_until = cast(?5 as date), words = (
                  select setweight(to_tsvector('pg_catalog.swedish', coalesce(string_agg(p.heading, ' ') filter (where p.kind = 'TITLE'), '')), 'A')
                    || setweight(to_tsvector('pg_catalog.swedish', coalesce(string_agg(distinct p.heading, ' ') filter (where p.kind <> 'TITLE'), '')), 'B')
                    || setweight(to_tsvector('pg_catalog.swedish', coalesce(string_agg(p.body, ' ' order by p.position) filter (where p.kind <> 'FILE'), '')), 'C')
                    || setweight(to_tsvector('pg_catalog.swedish', coalesce(string_agg(p.body, ' ' order by p.position) filter (where p.kind = 'FILE'), '')), 'D')
                    || setweight(to_tsvector('pg_catalog.swedish', coalesce(string_agg(p.parts, ' '), '')), 'D')
                  from agreement_passage p where p.workspace = r.workspace and p.agreement = r.agreement)
                where r.workspace = ?1 and r.agreement = ?2""")
                .setParameter(1, workspace).setParameter(2, agreement).setParameter(3, said.ofText()).setParameter(4, Json.write(said.unread()))
                .setParameter(5, text(said.replacedUntil())).executeUpdate();
    }

    /// Agreements that the register does not know as they are: those from before it was kept, any that was changed without
    /// a word about it, and those with a file that has been read since.
    @SuppressWarnings("unchecked")
    public List<UUID> behind(String workspace, int most) {
        return em.createNativeQuery("""
                select a.id from agreement a left join agreement_search r on r.workspace = a.workspace and r.agreement = a.id
                where a.workspace = ?1 and (r.of_version is distinct from a.version or cardinality(r.files) > 0 and exists (
                  select 1 from file_text f where f.workspace = r.workspace and f.file = any (r.files) and f.state <> 'WAITING'
                    and position(f.file || ':' || f.state in r.of_text) = 0)) order by a.id limit ?2""")
                .setParameter(1, workspace).setParameter(2, most).getResultList();
    }

    /// Waits for whoever acts on the agreement. Rows that refer to it are let in meanwhile: a transaction that has written
    /// the register's row and at its end is held against its references never meets one that waits for that row.
    ///
    /// @return the agreement that it amends
    @SuppressWarnings("unchecked")
    public Optional<UUID> lock(String workspace, UUID agreement) {
        List<UUID> amended = em.createNativeQuery("select amends from agreement where workspace = ?1 and id = ?2 for no key update")
                .setParameter(1, workspace).setParameter(2, agreement).getResultList();
        return Optional.ofNullable(amended.getFirst());
    }

    /// The addenda to an agreement that all have signed, the latest to apply first.
    @SuppressWarnings("unchecked")
    public List<UUID> addenda(String workspace, UUID agreement) {
        return em.createNativeQuery("""
                select agreement from agreement_search where workspace = ?1 and amends = ?2 and in_force_from is not null order by in_force_from desc, agreement""")
                .setParameter(1, workspace).setParameter(2, agreement).getResultList();
    }

    /// The short names of organisations, whether they are members today or not.
    @SuppressWarnings("unchecked")
    public List<String> names(Collection<UUID> organisations) {
        return em.createNativeQuery("select short_name from organisation where id = any (cast(?1 as uuid[])) order by short_name")
                .setParameter(1, array(organisations)).getResultList();
    }

    private void add(String workspace, UUID agreement, int position, Passage passage) {
        em.createNativeQuery("""
                insert into agreement_passage (workspace, agreement, position, kind, reference, file, until, heading, body, parts)
                values (?1, ?2, ?3, ?4, ?5, cast(?6 as uuid), cast(?10 as date), ?7, ?8, ?9)""")
                .setParameter(1, workspace).setParameter(2, agreement).setParameter(3, position).setParameter(4, passage.kind().name())
                .setParameter(5, passage.reference()).setParameter(6, text(passage.file())).setParameter(10, text(passage.until()))
                .setParameter(7, Snippet.unmarked(passage.heading())).setParameter(8, Snippet.unmarked(passage.body()))
                .setParameter(9, String.join(" ", CompoundWords.partsIn(passage.heading() + " " + passage.body()))).executeUpdate();
    }

    private static String text(Object value) {
        return Objects.toString(value, null);
    }

    private static String array(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
