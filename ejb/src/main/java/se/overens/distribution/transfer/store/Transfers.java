package se.overens.distribution.transfer.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.overens.distribution.model.Category;
import se.overens.distribution.transfer.model.ShareTransfer;
import se.overens.distribution.transfer.model.TransferAct;
import se.overens.distribution.transfer.model.TransferState;

/// Transfers and what was done with them. Until one is confirmed only the two municipalities and the county see it.
@Stateless
public class Transfers {

    /// Who sees a transfer.
    private static final String SEEN = """
            (t.state = :confirmed or t.giver = :organisation or t.taker = :organisation or :host = 1)""";
    private static final List<TransferState> OPEN = List.of(TransferState.PROPOSED, TransferState.CONSENTED);

    /// Whose eyes it is read with.
    public record Reader(String workspace, UUID organisation, boolean host) {
    }

    @PersistenceContext
    private EntityManager em;

    public void add(Object row) {
        em.persist(row);
    }

    /// Writes what has been done, so that conflicts surface here.
    public void flush() {
        em.flush();
    }

    public Optional<ShareTransfer> find(Reader reader, int number) {
        return seen("select t from ShareTransfer t where t.workspace = :workspace and t.number = :number and " + SEEN, ShareTransfer.class, reader)
                .setParameter("number", number).getResultStream().findFirst();
    }

    /// Reads and locks: whoever comes at the same moment waits here, and then sees what was done.
    public Optional<ShareTransfer> lock(Reader reader, int number) {
        return find(reader, number).map(found -> {
            em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
            return found;
        });
    }

    /// The latest first.
    public List<ShareTransfer> all(Reader reader, int first, int size) {
        return seen("select t from ShareTransfer t where t.workspace = :workspace and " + SEEN + " order by t.id desc", ShareTransfer.class, reader)
                .setFirstResult(first).setMaxResults(size).getResultList();
    }

    public long count(Reader reader) {
        return seen("select count(t) from ShareTransfer t where t.workspace = :workspace and " + SEEN, Long.class, reader).getSingleResult();
    }

    /// Those that wait for somebody.
    public List<ShareTransfer> open(Reader reader) {
        return seen("select t from ShareTransfer t where t.workspace = :workspace and t.state in :open and " + SEEN + " order by t.id",
                ShareTransfer.class, reader).setParameter("open", OPEN).getResultList();
    }

    /// Whoever's they are, locked: for what happens to the figures of all.
    public List<ShareTransfer> lockOpen(String workspace, Category category, int year) {
        return em.createQuery("""
                select t from ShareTransfer t where t.workspace = :workspace and t.category = :category and t.year = :year and t.state in :open
                order by t.id""", ShareTransfer.class)
                .setParameter("workspace", workspace).setParameter("category", category).setParameter("year", year).setParameter("open", OPEN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).setHint("eclipselink.refresh", "true").getResultList();
    }

    public List<TransferAct> acts(String workspace, UUID transfer) {
        return em.createQuery("select a from TransferAct a where a.workspace = :workspace and a.transfer = :transfer order by a.at, a.id", TransferAct.class)
                .setParameter("workspace", workspace).setParameter("transfer", transfer).getResultList();
    }

    private <T> TypedQuery<T> seen(String query, Class<T> type, Reader reader) {
        return em.createQuery(query, type).setParameter("workspace", reader.workspace()).setParameter("organisation", reader.organisation())
                .setParameter("confirmed", TransferState.CONFIRMED).setParameter("host", reader.host() ? 1 : 0);
    }
}
