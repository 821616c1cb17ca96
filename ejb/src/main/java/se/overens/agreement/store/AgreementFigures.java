package se.overens.agreement.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementFigure;
import se.overens.agreement.model.AgreementForm;
import se.overens.agreement.model.PartyState;

/// The figures that agreements have got: only ever added.
@Stateless
public class AgreementFigures {

    @PersistenceContext
    private EntityManager em;

    public void add(AgreementFigure figure) {
        em.persist(figure);
    }

    /// By year, the youngest source of a year last.
    public List<AgreementFigure> of(String workspace, UUID agreement) {
        return em.createQuery("select f from AgreementFigure f where f.workspace = :workspace and f.agreement = :agreement order by f.year, f.at, f.id", AgreementFigure.class)
                .setParameter("workspace", workspace).setParameter("agreement", agreement).getResultList();
    }

    /// Signed by all, without own figures, and in force on some day of the year. Whoever's they are: a publication
    /// concerns every agreement of the workspace.
    public List<Agreement> concerned(String workspace, int year) {
        return em.createQuery("""
                select a from Agreement a, AgreementVersion v
                where a.workspace = :workspace and v.workspace = a.workspace and v.agreement = a.id and v.number = a.latestVersion
                  and a.form = :form and v.startsOn <= :last and (v.endsOn is null or v.endsOn >= :first)
                  and not exists (select p from AgreementParty p
                                  where p.workspace = a.workspace and p.agreement = a.id and p.state not in :signed)
                order by a.number""", Agreement.class)
                .setParameter("workspace", workspace).setParameter("form", AgreementForm.FIGURELESS)
                .setParameter("first", LocalDate.of(year, 1, 1)).setParameter("last", LocalDate.of(year, 12, 31))
                .setParameter("signed", List.of(PartyState.SIGNED, PartyState.NOTICED, PartyState.LEAVING)).getResultList();
    }

    /// The figures of the year in agreements that all have signed and that are in force on some day of it, of parties
    /// that have not left before; an organisation's latest comes last.
    public List<AgreementFigure> inForce(String workspace, int year) {
        return em.createQuery("""
                select f from AgreementFigure f, Agreement a, AgreementVersion v, AgreementParty p
                where f.workspace = :workspace and f.year = :year and a.workspace = f.workspace and a.id = f.agreement
                  and v.workspace = a.workspace and v.agreement = a.id and v.number = a.latestVersion
                  and v.startsOn <= :last and (v.endsOn is null or v.endsOn >= :first)
                  and p.workspace = a.workspace and p.agreement = a.id and p.organisation = f.organisation
                  and (p.lastDay is null or p.lastDay >= :first)
                  and not exists (select q from AgreementParty q
                                  where q.workspace = a.workspace and q.agreement = a.id and q.state not in :signed)
                order by f.at, f.id""", AgreementFigure.class)
                .setParameter("workspace", workspace).setParameter("year", year)
                .setParameter("first", LocalDate.of(year, 1, 1)).setParameter("last", LocalDate.of(year, 12, 31))
                .setParameter("signed", List.of(PartyState.SIGNED, PartyState.NOTICED, PartyState.LEAVING)).getResultList();
    }
}
