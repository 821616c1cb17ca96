package se.overens.shared.store;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/// Readable numbers for what the whole workspace sees, one unbroken series per workspace, kind and (where the kind counts by year) year. The row of the
/// series is locked until the transaction ends, so two who share at once get two numbers.
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class NumberSeries {

    @PersistenceContext
    private EntityManager em;

    /// @param year the year the series counts in, or 0 for a series that never starts over
    public int next(String workspace, String kind, int year) {
        return ((Number) em.createNativeQuery("""
                insert into number_series (workspace, kind, year, last) values (?1, ?2, ?3, 1)
                on conflict (workspace, kind, year) do update set last = number_series.last + 1
                returning last""")
                .setParameter(1, workspace).setParameter(2, kind).setParameter(3, year)
                .getSingleResult()).intValue();
    }
}
