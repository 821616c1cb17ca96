package se.overens.agreement.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.overens.agreement.model.Acceptance;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementParty;
import se.overens.agreement.model.AgreementVersion;
import se.overens.agreement.model.PartyState;
import se.overens.agreement.model.Signature;

/// Agreements with their parties and versions. Only a party sees one.
@Stateless
public class Agreements {

    /// Who sees an agreement: the parties that the text on the table has been sent to.
    static final String SEEN_BY_PARTY = """
            exists (select p from AgreementParty p
                    where p.workspace = a.workspace and p.agreement = a.id and p.organisation = :organisation
                      and p.seenFrom <= a.latestVersion)""";

    /// The states stand in the words of the index, which is why they are no parameters.
    private static final String OPEN = """
            select distinct p.agreement from agreement_party o
            join agreement_party p on p.workspace = o.workspace and p.agreement = o.agreement and p.organisation = ?2
            join agreement a on a.workspace = p.workspace and a.id = p.agreement and a.latest_version >= p.seen_from
            where o.workspace = ?1 and o.state not in (%s)"""
            .formatted(PartyState.DONE.stream().map(state -> "'" + state + "'").sorted().collect(Collectors.joining(", ")));

    @PersistenceContext
    private EntityManager em;

    public void add(Object row) {
        em.persist(row);
    }

    /// Writes what has been done, so that conflicts surface here.
    public void flush() {
        em.flush();
    }

    /// Reads and locks the row that owns the negotiation: whoever comes at the same moment waits here.
    public Optional<Agreement> lock(String workspace, UUID organisation, UUID id) {
        return em.createQuery("select a from Agreement a where a.workspace = :workspace and a.id = :id and " + SEEN_BY_PARTY, Agreement.class)
                .setParameter("workspace", workspace).setParameter("id", id).setParameter("organisation", organisation)
                .getResultStream().findFirst()
                .map(found -> {
                    em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
                    return found;
                });
    }

    public Optional<Agreement> find(String workspace, UUID organisation, UUID id) {
        return em.createQuery("select a from Agreement a where a.workspace = :workspace and a.id = :id and " + SEEN_BY_PARTY, Agreement.class)
                .setParameter("workspace", workspace).setParameter("id", id).setParameter("organisation", organisation)
                .getResultStream().findFirst();
    }

    public Optional<Agreement> find(String workspace, UUID organisation, int number) {
        return em.createQuery("select a from Agreement a where a.workspace = :workspace and a.number = :number and " + SEEN_BY_PARTY, Agreement.class)
                .setParameter("workspace", workspace).setParameter("number", number).setParameter("organisation", organisation)
                .getResultStream().findFirst();
    }

    /// Reads and locks an agreement, whoever's it is: for what an addendum does to the one that it amends.
    public Agreement lockAmended(String workspace, UUID id) {
        Agreement found = em.createQuery("select a from Agreement a where a.workspace = :workspace and a.id = :id", Agreement.class)
                .setParameter("workspace", workspace).setParameter("id", id).getSingleResult();
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    /// One that the organisation is asked to join by an addendum.
    public Optional<Agreement> findToJoin(String workspace, UUID organisation, int number) {
        return em.createQuery("""
                select a from Agreement a where a.workspace = :workspace and a.number = :number
                  and exists (select p from AgreementParty p, Agreement d where d.workspace = a.workspace and d.amends = a.id
                              and p.workspace = d.workspace and p.agreement = d.id and p.organisation = :organisation)""", Agreement.class)
                .setParameter("workspace", workspace).setParameter("number", number).setParameter("organisation", organisation)
                .getResultStream().findFirst();
    }

    /// The addenda to an agreement, in the order they were offered.
    public List<Agreement> amending(String workspace, UUID agreement) {
        return em.createQuery("select a from Agreement a where a.workspace = :workspace and a.amends = :agreement order by a.createdAt, a.id", Agreement.class)
                .setParameter("workspace", workspace).setParameter("agreement", agreement).getResultList();
    }

    /// The addenda to any of them, in the order they were offered.
    public List<Agreement> amending(String workspace, Collection<UUID> agreements) {
        if (agreements.isEmpty()) return List.of();
        return em.createQuery("select a from Agreement a where a.workspace = :workspace and a.amends in :agreements order by a.createdAt, a.id", Agreement.class)
                .setParameter("workspace", workspace).setParameter("agreements", agreements).getResultList();
    }

    public List<AgreementParty> parties(String workspace, UUID agreement) {
        return em.createQuery("select p from AgreementParty p where p.workspace = :workspace and p.agreement = :agreement order by p.id", AgreementParty.class)
                .setParameter("workspace", workspace).setParameter("agreement", agreement).getResultList();
    }

    /// As they are in the database now, also when they were read before the lock was had.
    public List<AgreementParty> partiesAfterLock(String workspace, UUID agreement) {
        return em.createQuery("select p from AgreementParty p where p.workspace = :workspace and p.agreement = :agreement order by p.id", AgreementParty.class)
                .setParameter("workspace", workspace).setParameter("agreement", agreement).setHint("eclipselink.refresh", "true").getResultList();
    }

    public List<AgreementParty> parties(String workspace, Collection<UUID> agreements) {
        if (agreements.isEmpty()) return List.of();
        return em.createQuery("select p from AgreementParty p where p.workspace = :workspace and p.agreement in :agreements order by p.agreement, p.id", AgreementParty.class)
                .setParameter("workspace", workspace).setParameter("agreements", agreements).getResultList();
    }

    /// Those of the workspace that the organisation is a party of.
    public List<UUID> of(String workspace, UUID organisation) {
        return em.createQuery("select p.agreement from AgreementParty p where p.workspace = :workspace and p.organisation = :organisation", UUID.class)
                .setParameter("workspace", workspace).setParameter("organisation", organisation).getResultList();
    }

    /// Those of some that the organisation is a party of.
    public List<UUID> among(String workspace, UUID organisation, Collection<UUID> agreements) {
        if (agreements.isEmpty()) return List.of();
        return em.createQuery("""
                select p.agreement from AgreementParty p
                where p.workspace = :workspace and p.organisation = :organisation and p.agreement in :agreements""", UUID.class)
                .setParameter("workspace", workspace).setParameter("organisation", organisation).setParameter("agreements", agreements).getResultList();
    }

    /// Those of an organisation in which some party has something left to do.
    @SuppressWarnings("unchecked")
    public List<UUID> open(String workspace, UUID organisation) {
        return em.createNativeQuery(OPEN).setParameter(1, workspace).setParameter(2, organisation).getResultList();
    }

    /// Whoever's they are: for those who have already decided what may be seen.
    public List<Agreement> all(String workspace, Collection<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        return em.createQuery("select a from Agreement a where a.workspace = :workspace and a.id in :ids order by a.number", Agreement.class)
                .setParameter("workspace", workspace).setParameter("ids", ids).getResultList();
    }

    public List<AgreementVersion> versions(String workspace, UUID agreement) {
        return em.createQuery("select v from AgreementVersion v where v.workspace = :workspace and v.agreement = :agreement order by v.number", AgreementVersion.class)
                .setParameter("workspace", workspace).setParameter("agreement", agreement).getResultList();
    }

    public Optional<AgreementVersion> version(String workspace, UUID agreement, int number) {
        return em.createQuery("select v from AgreementVersion v where v.workspace = :workspace and v.agreement = :agreement and v.number = :number", AgreementVersion.class)
                .setParameter("workspace", workspace).setParameter("agreement", agreement).setParameter("number", number)
                .getResultStream().findFirst();
    }

    /// The latest version of each.
    public List<AgreementVersion> latest(String workspace, Collection<UUID> agreements) {
        if (agreements.isEmpty()) return List.of();
        return em.createQuery("""
                select v from AgreementVersion v, Agreement a
                where v.workspace = :workspace and a.workspace = v.workspace and a.id = v.agreement
                  and v.number = a.latestVersion and a.id in :agreements""", AgreementVersion.class)
                .setParameter("workspace", workspace).setParameter("agreements", agreements).getResultList();
    }

    public List<Acceptance> acceptances(String workspace, UUID agreement) {
        return em.createQuery("select c from Acceptance c where c.workspace = :workspace and c.agreement = :agreement order by c.at, c.id", Acceptance.class)
                .setParameter("workspace", workspace).setParameter("agreement", agreement).getResultList();
    }

    public List<Signature> signatures(String workspace, UUID agreement) {
        return em.createQuery("select s from Signature s where s.workspace = :workspace and s.agreement = :agreement order by s.at, s.id", Signature.class)
                .setParameter("workspace", workspace).setParameter("agreement", agreement).getResultList();
    }
}
