package se.overens.invoicing.store;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.overens.invoicing.model.HalfYear;
import se.overens.invoicing.model.InvoiceBasis;
import se.overens.invoicing.model.InvoiceCredit;
import se.overens.invoicing.model.InvoiceRow;
import se.overens.shared.Page;

/// The bases and their rows. A payer sees its own rows and the bases they stand in, whoever made
/// a basis all of it.
@Stateless
public class InvoiceBases {

    /// Who reads: an organisation of a workspace.
    public record Reader(String workspace, UUID organisation) {
    }

    /// The one place that says who sees what: a row its payer and whoever made the basis, a basis the same.
    private static final String ROW_SEEN = """
             r.workspace = :workspace and (r.organisation = :reader
               or exists (select m.id from InvoiceBasis m where m.workspace = :workspace and m.id = r.basis and m.madeBy = :reader)) """;
    private static final String BASIS_SEEN = """
             b.workspace = :workspace and (b.madeBy = :reader
               or exists (select v.id from InvoiceRow v where v.workspace = :workspace and v.basis = b.id and v.organisation = :reader)) """;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Corrections corrections;

    /// Waits for whoever is making a basis for the post, or registering something back, and keeps the others waiting.
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void lockPlan(String workspace, UUID post) {
        em.createNativeQuery("insert into invoice_plan (workspace, post) values (?1, ?2) on conflict do nothing")
                .setParameter(1, workspace).setParameter(2, post).executeUpdate();
        em.createNativeQuery("select post from invoice_plan where workspace = ?1 and post = ?2 for no key update")
                .setParameter(1, workspace).setParameter(2, post).getSingleResult();
    }

    public void add(InvoiceBasis basis) {
        em.persist(basis);
        em.flush();
    }

    public void add(InvoiceRow row) {
        em.persist(row);
    }

    public void flush() {
        em.flush();
    }

    public Optional<InvoiceBasis> find(Reader reader, int number) {
        return seenBy(reader, em.createQuery("select b from InvoiceBasis b where b.number = :number and " + BASIS_SEEN, InvoiceBasis.class))
                .setParameter("number", number).getResultStream().findFirst();
    }

    /// @param postNumber only this post's, or 0 for all
    public Page<InvoiceBasis> page(Reader reader, int postNumber, Page.Request page) {
        String seen = " from InvoiceBasis b where (:post = 0 or b.postNumber = :post) and " + BASIS_SEEN;
        long total = seenBy(reader, em.createQuery("select count(b)" + seen, Long.class)).setParameter("post", postNumber).getSingleResult();
        var items = seenBy(reader, em.createQuery("select b" + seen + " order by b.year desc, b.endsOn desc, b.id desc", InvoiceBasis.class))
                .setParameter("post", postNumber).setFirstResult(page.offset()).setMaxResults(page.size()).getResultList();
        return new Page<>(items, page.page(), page.size(), total);
    }

    /// The rows that the reader sees of these bases, by basis and payer.
    public List<InvoiceRow> rows(Reader reader, List<UUID> bases) {
        if (bases.isEmpty()) return List.of();
        return seenBy(reader, em.createQuery("select r from InvoiceRow r where r.basis in :bases and " + ROW_SEEN + " order by r.basis, r.payer, r.code", InvoiceRow.class))
                .setParameter("bases", bases).getResultList();
    }

    public Optional<InvoiceRow> row(Reader reader, UUID basis, String code) {
        return seenBy(reader, em.createQuery("select r from InvoiceRow r where r.basis = :basis and r.code = :code and " + ROW_SEEN, InvoiceRow.class))
                .setParameter("basis", basis).setParameter("code", code).getResultStream().findFirst();
    }

    public Map<HalfYear, InvoiceBasis> made(String workspace, UUID post) {
        Map<HalfYear, InvoiceBasis> made = new HashMap<>();
        em.createQuery("select b from InvoiceBasis b where b.workspace = :workspace and b.post = :post", InvoiceBasis.class)
                .setParameter("workspace", workspace).setParameter("post", post).getResultList()
                .stream().filter(basis -> basis.period() != null).forEach(basis -> made.put(basis.period(), basis));
        return made;
    }

    /// The settlements of a year that have been invoiced.
    public Set<UUID> settled(String workspace, UUID post, int year) {
        return em.createQuery("select b.settlement from InvoiceBasis b where b.workspace = :workspace and b.post = :post and b.year = :year and b.settlement is not null", UUID.class)
                .setParameter("workspace", workspace).setParameter("post", post).setParameter("year", year).getResultStream().collect(Collectors.toUnmodifiableSet());
    }

    public Optional<InvoiceBasis> ofSettlement(String workspace, UUID settlement) {
        return em.createQuery("select b from InvoiceBasis b where b.workspace = :workspace and b.settlement = :settlement", InvoiceBasis.class)
                .setParameter("workspace", workspace).setParameter("settlement", settlement).getResultStream().findFirst();
    }

    /// What a payer has been charged for a post, the latest first.
    public List<InvoiceRow> charges(String workspace, UUID post, UUID payer) {
        return em.createQuery("""
                select r from InvoiceRow r, InvoiceBasis b
                where r.workspace = :workspace and b.workspace = :workspace and r.basis = b.id and b.post = :post and r.organisation = :payer and r.amountOre > 0
                order by b.year desc, b.id desc""", InvoiceRow.class)
                .setParameter("workspace", workspace).setParameter("post", post).setParameter("payer", payer).getResultList();
    }

    public void add(InvoiceCredit credit) {
        em.persist(credit);
    }

    /// Those that these rows are, or that are of these rows.
    public List<InvoiceCredit> credits(String workspace, List<UUID> rows) {
        if (rows.isEmpty()) return List.of();
        return em.createQuery("select c from InvoiceCredit c where c.workspace = :workspace and (c.creditRow in :rows or c.originalRow in :rows) order by c.id", InvoiceCredit.class)
                .setParameter("workspace", workspace).setParameter("rows", rows).getResultList();
    }

    /// The basis that each of these rows stands in.
    public Map<UUID, InvoiceBasis> basesOf(String workspace, List<UUID> rows) {
        Map<UUID, InvoiceBasis> found = new HashMap<>();
        if (rows.isEmpty()) return found;
        em.createQuery("select r.id, b from InvoiceRow r, InvoiceBasis b where r.workspace = :workspace and b.workspace = :workspace and r.basis = b.id and r.id in :rows", Object[].class)
                .setParameter("workspace", workspace).setParameter("rows", rows).getResultList().forEach(line -> found.put((UUID) line[0], (InvoiceBasis) line[1]));
        return found;
    }

    /// What has come in of a year for each payer, less what has been paid back, in öre.
    public Map<UUID, Long> paid(String workspace, UUID post, int year) {
        Map<UUID, Long> paid = new HashMap<>();
        em.createQuery("""
                select r.organisation, r.amountOre, p.amountOre from Payment p, InvoiceRow r, InvoiceBasis b
                where p.workspace = :workspace and r.workspace = :workspace and b.workspace = :workspace and p.row = r.id and r.basis = b.id
                  and b.post = :post and b.year = :year""", Object[].class)
                .setParameter("workspace", workspace).setParameter("post", post).setParameter("year", year).getResultList()
                .forEach(line -> paid.merge((UUID) line[0], (long) line[1] < 0 ? -(long) line[2] : (long) line[2], Long::sum));
        return paid;
    }

    /// What the bases of a year hold for each payer, in öre.
    public Map<UUID, Long> billed(String workspace, UUID post, int year) {
        Map<UUID, Long> billed = new HashMap<>();
        em.createQuery("""
                select r.organisation, sum(r.amountOre - r.correctedOre) from InvoiceRow r, InvoiceBasis b
                where r.workspace = :workspace and b.workspace = :workspace and r.basis = b.id and b.post = :post and b.year = :year
                group by r.organisation""", Object[].class)
                .setParameter("workspace", workspace).setParameter("post", post).setParameter("year", year).getResultList()
                .forEach(line -> billed.put((UUID) line[0], ((Number) line[1]).longValue()));
        corrections.corrected(workspace, post).getOrDefault(year, Map.of()).forEach((payer, ore) -> billed.merge(payer, ore, Long::sum));
        return billed;
    }

    /// What the bases of every year hold for each payer, in öre.
    public Map<Integer, Map<UUID, Long>> billed(String workspace, UUID post) {
        Map<Integer, Map<UUID, Long>> billed = new HashMap<>();
        em.createQuery("""
                select b.year, r.organisation, sum(r.amountOre - r.correctedOre) from InvoiceRow r, InvoiceBasis b
                where r.workspace = :workspace and b.workspace = :workspace and r.basis = b.id and b.post = :post
                group by b.year, r.organisation""", Object[].class)
                .setParameter("workspace", workspace).setParameter("post", post).getResultList()
                .forEach(line -> billed.computeIfAbsent((Integer) line[0], _ -> new HashMap<>()).put((UUID) line[1], ((Number) line[2]).longValue()));
        corrections.corrected(workspace, post).forEach((year, payers) ->
                payers.forEach((payer, ore) -> billed.computeIfAbsent(year, _ -> new HashMap<>()).merge(payer, ore, Long::sum)));
        return billed;
    }

    /// The same as [#BASIS_SEEN], from the other side.
    public Set<UUID> whoSeesBasis(String workspace, UUID basis) {
        return Stream.concat(
                em.createQuery("select b.madeBy from InvoiceBasis b where b.workspace = :workspace and b.id = :basis", UUID.class)
                        .setParameter("workspace", workspace).setParameter("basis", basis).getResultStream(),
                em.createQuery("select r.organisation from InvoiceRow r where r.workspace = :workspace and r.basis = :basis", UUID.class)
                        .setParameter("workspace", workspace).setParameter("basis", basis).getResultStream()).collect(Collectors.toSet());
    }

    /// The same as [#ROW_SEEN], from the other side.
    public Set<UUID> whoSeesRow(String workspace, UUID row) {
        return em.createQuery("select r.organisation, b.madeBy from InvoiceRow r, InvoiceBasis b where r.workspace = :workspace and r.id = :row and b.workspace = r.workspace and b.id = r.basis", Object[].class)
                .setParameter("workspace", workspace).setParameter("row", row).getResultStream()
                .flatMap(both -> Stream.of((UUID) both[0], (UUID) both[1])).collect(Collectors.toSet());
    }

    private static <T> TypedQuery<T> seenBy(Reader reader, TypedQuery<T> query) {
        return query.setParameter("workspace", reader.workspace()).setParameter("reader", reader.organisation());
    }
}
