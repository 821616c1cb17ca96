package se.overens.agreement.figure.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.figure.model.AgreementFigure;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementForm;
import se.overens.agreement.model.AgreementVersion;
import se.overens.agreement.model.PartyState;

/// The figures that agreements have got: only ever added.
@Stateless
public class AgreementFigures {

    private static final List<PartyState> SIGNED = List.of(PartyState.SIGNED, PartyState.NOTICED, PartyState.LEAVING);
    private static final List<AgreementForm> WITH_OWN_FIGURES = List.of(AgreementForm.FIGURES, AgreementForm.MULTI_YEAR,
            AgreementForm.ASSIGNABLE_PLACES, AgreementForm.LOCAL, AgreementForm.DELEGATED);

    /// Signed by all, no addendum, and in force on some day of the year, by the term that addenda may have given it.
    private static final String IN_FORCE_IN_YEAR = """
            \sand v.workspace = a.workspace and v.agreement = a.id and v.number = a.latestVersion
            and a.amends is null and v.startsOn <= :last
            and (a.termAmended = false and (v.endsOn is null or v.renewalMonths is not null or v.endsOn >= :first)
                 or a.termAmended = true and (a.termEndsOn is null or a.termRenewed = true or a.termEndsOn >= :first))
            and not exists (select q from AgreementParty q
                            where q.workspace = a.workspace and q.agreement = a.id and q.state not in :signed)""";

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

    /// Without own figures and in force on some day of the year. Whoever's they are: a publication concerns every
    /// agreement of the workspace.
    public List<Agreement> concerned(String workspace, int year) {
        return em.createQuery("select a from Agreement a, AgreementVersion v where a.workspace = :workspace and a.form = :form"
                        + IN_FORCE_IN_YEAR + " order by a.number", Agreement.class)
                .setParameter("workspace", workspace).setParameter("form", AgreementForm.FIGURELESS).setParameter("signed", SIGNED)
                .setParameter("first", LocalDate.of(year, 1, 1)).setParameter("last", LocalDate.of(year, 12, 31)).getResultList();
    }

    /// The figures of the year in agreements in force on some day of it, of parties that have not left before; an
    /// organisation's latest comes last.
    public List<AgreementFigure> inForce(String workspace, int year) {
        return em.createQuery("""
                select f from AgreementFigure f, Agreement a, AgreementVersion v, AgreementParty p
                where f.workspace = :workspace and f.year = :year and a.workspace = f.workspace and a.id = f.agreement
                  and p.workspace = a.workspace and p.agreement = a.id and p.organisation = f.organisation
                  and (p.lastDay is null or p.lastDay >= :first)""" + IN_FORCE_IN_YEAR + " order by f.at, f.id", AgreementFigure.class)
                .setParameter("workspace", workspace).setParameter("year", year).setParameter("signed", SIGNED)
                .setParameter("first", LocalDate.of(year, 1, 1)).setParameter("last", LocalDate.of(year, 12, 31)).getResultList();
    }

    /// The texts that have figures of their own, or that an addendum gives them, in force on some day of the year, in the
    /// order of the agreements.
    public List<AgreementVersion> textsInForce(String workspace, int year) {
        return em.createQuery("select v from Agreement a, AgreementVersion v where a.workspace = :workspace and a.form in :forms"
                        + " and (v.document like :some or exists (select d from Agreement d, AgreementVersion w where d.workspace = a.workspace and d.amends = a.id"
                        + " and w.workspace = d.workspace and w.agreement = d.id and w.number = d.latestVersion and w.document like :some))" + IN_FORCE_IN_YEAR + " order by a.number", AgreementVersion.class)
                .setParameter("workspace", workspace).setParameter("forms", WITH_OWN_FIGURES).setParameter("some", "%\"kind\":\"FIGURE\"%")
                .setParameter("signed", SIGNED)
                .setParameter("first", LocalDate.of(year, 1, 1)).setParameter("last", LocalDate.of(year, 12, 31)).getResultList();
    }

    /// The agreements of a party that have got a figure outside their band, of this year or later.
    public List<UUID> outside(String workspace, UUID organisation, int fromYear) {
        return em.createQuery("""
                select distinct f.agreement from AgreementFigure f, AgreementParty p
                where f.workspace = :workspace and f.outside = true and f.year >= :year and p.workspace = f.workspace
                  and p.agreement = f.agreement and p.organisation = :organisation""", UUID.class)
                .setParameter("workspace", workspace).setParameter("organisation", organisation).setParameter("year", fromYear).getResultList();
    }

    /// The agreements of a party that have got a figure from a published model.
    public List<UUID> withFigureOf(String workspace, UUID organisation, UUID model) {
        return em.createQuery("""
                select distinct f.agreement from AgreementFigure f, AgreementParty p
                where f.workspace = :workspace and f.model = :model and p.workspace = f.workspace
                  and p.agreement = f.agreement and p.organisation = :organisation""", UUID.class)
                .setParameter("workspace", workspace).setParameter("model", model).setParameter("organisation", organisation).getResultList();
    }

    /// The agreements of a party whose latest text has a published model as annex.
    ///
    /// @param model its number
    public List<UUID> withAnnex(String workspace, UUID organisation, int model) {
        return em.createQuery("""
                select a.id from Agreement a, AgreementVersion v, AgreementParty p
                where a.workspace = :workspace and v.workspace = a.workspace and v.agreement = a.id and v.number = a.latestVersion
                  and p.workspace = a.workspace and p.agreement = a.id and p.organisation = :organisation and v.document like :annex""", UUID.class)
                .setParameter("workspace", workspace).setParameter("organisation", organisation)
                .setParameter("annex", "%\"value\":\"modell/" + model + "\"%").getResultList();
    }
}
