package se.overens.agreement.template.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.overens.agreement.template.model.OwnTemplate;
import se.overens.agreement.template.model.TemplateVersion;

/// Templates that organisations keep. Of the published ones the database shows the county board's and one's own.
@Stateless
public class AgreementTemplates {

    @PersistenceContext
    private EntityManager em;

    public void add(OwnTemplate template) {
        em.persist(template);
        em.flush();
    }

    public void add(TemplateVersion version) {
        em.persist(version);
        em.flush();
    }

    public void flush() {
        em.flush();
    }

    public List<OwnTemplate> own(String workspace, UUID organisation) {
        return em.createQuery("select t from OwnTemplate t where t.workspace = :workspace and t.organisation = :organisation order by t.changedAt desc, t.id", OwnTemplate.class)
                .setParameter("workspace", workspace).setParameter("organisation", organisation).getResultList();
    }

    public Optional<OwnTemplate> own(String workspace, UUID organisation, UUID id) {
        return em.createQuery("select t from OwnTemplate t where t.workspace = :workspace and t.organisation = :organisation and t.id = :id", OwnTemplate.class)
                .setParameter("workspace", workspace).setParameter("organisation", organisation).setParameter("id", id)
                .getResultStream().findFirst();
    }

    /// With its row locked: of two who publish the second gets the next number.
    public Optional<OwnTemplate> lock(String workspace, UUID organisation, UUID id) {
        return em.createQuery("select t from OwnTemplate t where t.workspace = :workspace and t.organisation = :organisation and t.id = :id", OwnTemplate.class)
                .setParameter("workspace", workspace).setParameter("organisation", organisation).setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /// The latest version of each that is offered, by title.
    public List<TemplateVersion> offered(String workspace, UUID organisation) {
        return em.createQuery("""
                select v from TemplateVersion v
                where v.workspace = :workspace and (v.shared = true or v.organisation = :organisation) and v.retiredAt is null
                  and v.number = (select max(w.number) from TemplateVersion w where w.workspace = v.workspace and w.template = v.template)
                order by v.title, v.id""", TemplateVersion.class)
                .setParameter("workspace", workspace).setParameter("organisation", organisation).getResultList();
    }

    /// Every version, the latest first.
    public List<TemplateVersion> versions(String workspace, UUID organisation, UUID template) {
        return em.createQuery("""
                select v from TemplateVersion v
                where v.workspace = :workspace and (v.shared = true or v.organisation = :organisation) and v.template = :template
                order by v.number desc""", TemplateVersion.class)
                .setParameter("workspace", workspace).setParameter("organisation", organisation).setParameter("template", template).getResultList();
    }
}
