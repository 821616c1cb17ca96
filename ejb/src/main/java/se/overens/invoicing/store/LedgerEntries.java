package se.overens.invoicing.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.overens.invoicing.model.InvoiceRow;
import se.overens.invoicing.model.LedgerNumber;
import se.overens.invoicing.model.Payment;
import se.overens.invoicing.model.RowDocument;

/// What the county's own ledger has answered about rows, and the rows' PDF:s. Only ever added; the caller has decided
/// that the reader may see the rows.
@Stateless
public class LedgerEntries {

    @PersistenceContext
    private EntityManager em;

    public void add(LedgerNumber number) {
        em.persist(number);
        em.flush();
    }

    public void add(Payment payment) {
        em.persist(payment);
        em.flush();
    }

    public void add(RowDocument document) {
        em.persist(document);
        em.flush();
    }

    /// The number in force of each row.
    public Map<UUID, String> numbers(String workspace, List<UUID> rows) {
        Map<UUID, String> latest = new HashMap<>();
        if (rows.isEmpty()) return latest;
        em.createQuery("select n from LedgerNumber n where n.workspace = :workspace and n.row in :rows order by n.registeredAt, n.id", LedgerNumber.class)
                .setParameter("workspace", workspace).setParameter("rows", rows).getResultList()
                .forEach(number -> latest.put(number.row(), number.number()));
        return latest;
    }

    /// Every number that the row has had, the first first.
    public List<String> numbersOf(String workspace, UUID row) {
        return em.createQuery("select n.number from LedgerNumber n where n.workspace = :workspace and n.row = :row order by n.registeredAt, n.id", String.class)
                .setParameter("workspace", workspace).setParameter("row", row).getResultList();
    }

    /// The row that has this number in the ledger, if one has.
    public Optional<InvoiceRow> numbered(String workspace, String number) {
        return em.createQuery("""
                select r from InvoiceRow r where r.workspace = :workspace and exists (
                  select n.id from LedgerNumber n where n.workspace = :workspace and n.row = r.id and n.number = :number and not exists (
                    select later.id from LedgerNumber later where later.workspace = :workspace and later.row = r.id and later.registeredAt > n.registeredAt))""",
                InvoiceRow.class).setParameter("workspace", workspace).setParameter("number", number).getResultStream().findFirst();
    }

    /// The payments of each row, by day.
    public Map<UUID, List<Payment>> payments(String workspace, List<UUID> rows) {
        if (rows.isEmpty()) return Map.of();
        return em.createQuery("select p from Payment p where p.workspace = :workspace and p.row in :rows order by p.paidOn, p.id", Payment.class)
                .setParameter("workspace", workspace).setParameter("rows", rows).getResultStream()
                .collect(Collectors.groupingBy(Payment::row));
    }

    public Optional<RowDocument> document(String workspace, UUID row) {
        return em.createQuery("select d from RowDocument d where d.workspace = :workspace and d.row = :row", RowDocument.class)
                .setParameter("workspace", workspace).setParameter("row", row).getResultStream().findFirst();
    }
}
