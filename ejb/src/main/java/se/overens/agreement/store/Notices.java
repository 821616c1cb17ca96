package se.overens.agreement.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.overens.agreement.model.NoticeReceipt;
import se.overens.agreement.model.NoticeWithdrawal;
import se.overens.agreement.model.PartyState;
import se.overens.agreement.model.TerminationNotice;
import se.overens.agreement.model.WithdrawalAnswer;

/// Termination notices, the receipts that confirm them, and what is said of undoing them: only ever added.
@Stateless
public class Notices {

    /// Not undone with everybody's consent.
    private static final String STANDS = """
            not exists (select w from NoticeWithdrawal w, WithdrawalAnswer a where w.workspace = n.workspace and w.notice = n.id
                        and a.workspace = w.workspace and a.withdrawal = w.id and a.completes = true)""";

    @PersistenceContext
    private EntityManager em;

    public void add(TerminationNotice notice) {
        em.persist(notice);
    }

    public void add(NoticeReceipt receipt) {
        em.persist(receipt);
    }

    public void add(NoticeWithdrawal withdrawal) {
        em.persist(withdrawal);
    }

    public void add(WithdrawalAnswer answer) {
        em.persist(answer);
    }

    /// The party's notice that stands.
    public Optional<TerminationNotice> find(String workspace, UUID agreement, UUID party) {
        return em.createQuery("select n from TerminationNotice n where n.workspace = :workspace and n.agreement = :agreement and n.party = :party and " + STANDS, TerminationNotice.class)
                .setParameter("workspace", workspace).setParameter("agreement", agreement).setParameter("party", party)
                .getResultStream().findFirst();
    }

    /// Those that stand, the first given first.
    public List<TerminationNotice> of(String workspace, Collection<UUID> agreements) {
        if (agreements.isEmpty()) return List.of();
        return em.createQuery("select n from TerminationNotice n where n.workspace = :workspace and n.agreement in :agreements and " + STANDS + " order by n.givenOn, n.id", TerminationNotice.class)
                .setParameter("workspace", workspace).setParameter("agreements", agreements).getResultList();
    }

    /// Every notice that was ever given, those that were undone too.
    public List<TerminationNotice> ever(String workspace, UUID agreement) {
        return em.createQuery("select n from TerminationNotice n where n.workspace = :workspace and n.agreement = :agreement order by n.givenOn, n.id", TerminationNotice.class)
                .setParameter("workspace", workspace).setParameter("agreement", agreement).getResultList();
    }

    /// The question whether the notice may be undone, while nobody has said no.
    public Optional<NoticeWithdrawal> openWithdrawal(String workspace, UUID notice) {
        return em.createQuery("""
                select w from NoticeWithdrawal w where w.workspace = :workspace and w.notice = :notice
                  and not exists (select a from WithdrawalAnswer a where a.workspace = w.workspace and a.withdrawal = w.id and (a.consents = false or a.completes = true))""", NoticeWithdrawal.class)
                .setParameter("workspace", workspace).setParameter("notice", notice).getResultStream().findFirst();
    }

    /// A question that the organisation has not answered, as one of those who stay.
    public record Unanswered(NoticeWithdrawal asked, TerminationNotice notice) {
    }

    /// The first asked first.
    public List<Unanswered> unanswered(String workspace, UUID organisation) {
        return em.createQuery("""
                select w, n from NoticeWithdrawal w, TerminationNotice n, AgreementParty p
                where w.workspace = :workspace and n.workspace = w.workspace and n.id = w.notice and n.party <> :organisation
                  and p.workspace = w.workspace and p.agreement = n.agreement and p.organisation = :organisation and p.state <> :leaving
                  and not exists (select a from WithdrawalAnswer a where a.workspace = w.workspace and a.withdrawal = w.id
                                  and (a.consents = false or a.completes = true or a.party = :organisation))
                order by w.at, w.id""", Object[].class)
                .setParameter("workspace", workspace).setParameter("organisation", organisation).setParameter("leaving", PartyState.LEAVING)
                .getResultStream().map(row -> new Unanswered((NoticeWithdrawal) row[0], (TerminationNotice) row[1])).toList();
    }

    public List<NoticeWithdrawal> withdrawals(String workspace, Collection<UUID> notices) {
        if (notices.isEmpty()) return List.of();
        return em.createQuery("select w from NoticeWithdrawal w where w.workspace = :workspace and w.notice in :notices order by w.at, w.id", NoticeWithdrawal.class)
                .setParameter("workspace", workspace).setParameter("notices", notices).getResultList();
    }

    public List<WithdrawalAnswer> answers(String workspace, Collection<UUID> withdrawals) {
        if (withdrawals.isEmpty()) return List.of();
        return em.createQuery("select a from WithdrawalAnswer a where a.workspace = :workspace and a.withdrawal in :withdrawals order by a.at, a.id", WithdrawalAnswer.class)
                .setParameter("workspace", workspace).setParameter("withdrawals", withdrawals).getResultList();
    }

    public List<NoticeReceipt> receipts(String workspace, Collection<UUID> notices) {
        if (notices.isEmpty()) return List.of();
        return em.createQuery("select r from NoticeReceipt r where r.workspace = :workspace and r.notice in :notices", NoticeReceipt.class)
                .setParameter("workspace", workspace).setParameter("notices", notices).getResultList();
    }
}
