package se.overens.invoicing.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.overens.invoicing.model.InvoiceCorrection;

/// What later bases have put right of earlier years. Only ever added; the caller has decided that the reader may see the rows.
@Stateless
public class Corrections {

    @PersistenceContext
    private EntityManager em;

    public void add(InvoiceCorrection correction) {
        em.persist(correction);
    }

    /// By row, the earliest year first.
    public Map<UUID, List<InvoiceCorrection>> corrections(String workspace, List<UUID> rows) {
        if (rows.isEmpty()) return Map.of();
        return em.createQuery("select c from InvoiceCorrection c where c.workspace = :workspace and c.row in :rows order by c.year", InvoiceCorrection.class)
                .setParameter("workspace", workspace).setParameter("rows", rows).getResultStream().collect(Collectors.groupingBy(InvoiceCorrection::row));
    }

    /// What later bases have put right of each year, by payer.
    public Map<Integer, Map<UUID, Long>> corrected(String workspace, UUID post) {
        Map<Integer, Map<UUID, Long>> corrected = new HashMap<>();
        em.createQuery("select c.year, c.organisation, c.amountOre from InvoiceCorrection c where c.workspace = :workspace and c.post = :post", Object[].class)
                .setParameter("workspace", workspace).setParameter("post", post).getResultList()
                .forEach(line -> corrected.computeIfAbsent((Integer) line[0], _ -> new HashMap<>()).merge((UUID) line[1], (Long) line[2], Long::sum));
        return corrected;
    }

    /// What the year's last basis counted each payer's part to, with what has been put right since, in öre.
    public Map<UUID, Long> claimed(String workspace, UUID post, int year) {
        Map<UUID, Long> claimed = new HashMap<>();
        em.createQuery("""
                select r.organisation, r.throughOre from InvoiceRow r, InvoiceBasis b
                where r.workspace = :workspace and b.workspace = :workspace and r.basis = b.id and b.post = :post and b.year = :year and b.half is not null
                order by b.half""", Object[].class)
                .setParameter("workspace", workspace).setParameter("post", post).setParameter("year", year).getResultList()
                .forEach(line -> claimed.put((UUID) line[0], (Long) line[1]));
        corrected(workspace, post).getOrDefault(year, Map.of()).forEach((payer, ore) -> claimed.merge(payer, ore, Long::sum));
        return claimed;
    }
}
