package se.overens.web.cofinancing.service;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.service.FindServices;
import se.overens.cofinancing.service.OfferService;
import se.overens.cofinancing.service.ServiceView;
import se.overens.cofinancing.service.model.PriceKey;
import se.overens.cofinancing.service.model.ServiceKind;
import se.overens.cofinancing.service.model.ServiceUnit;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// The catalogue of services, and the form by which one more is offered.
@Named
@RequestScoped
public class ServicesPage {

    @Inject
    private FindServices find;
    @Inject
    private FindPosts posts;
    @Inject
    private OfferService offer;
    @Inject
    private CurrentActing acting;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    private List<ServiceView> services;
    private Integer post;
    private ServiceKind kind;
    private ServiceUnit unit;
    private PriceKey key;
    private String what;
    private String terms;
    private LocalDate openFrom;

    public List<ServiceView> getServices() {
        if (services == null) services = find.list();
        return services;
    }

    public String offer() {
        return forms.attempt(() -> offer.offer(new OfferService.Command(post, kind, unit, key, what, terms, openFrom)))
                .map(made -> to.go("cofinancing/service/show", made.number())).orElse(null);
    }

    /// The posts that could carry a service: those that the acting organisation is the host of and that go on.
    public List<PostView> getPosts() {
        return posts.list().stream().filter(each -> each.host().equals(acting.organisation()) && !each.ended()).toList();
    }

    public boolean isMayOffer() {
        return acting.may(Role.COORDINATOR, Role.OFFICER);
    }

    public ServiceKind[] getKinds() {
        return ServiceKind.values();
    }

    public ServiceUnit[] getUnits() {
        return ServiceUnit.values();
    }

    public PriceKey[] getKeys() {
        return PriceKey.values();
    }

    public Integer getPost() {
        return post;
    }

    public void setPost(Integer post) {
        this.post = post;
    }

    public ServiceKind getKind() {
        return kind;
    }

    public void setKind(ServiceKind kind) {
        this.kind = kind;
    }

    public ServiceUnit getUnit() {
        return unit;
    }

    public void setUnit(ServiceUnit unit) {
        this.unit = unit;
    }

    public PriceKey getKey() {
        return key;
    }

    public void setKey(PriceKey key) {
        this.key = key;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getTerms() {
        return terms;
    }

    public void setTerms(String terms) {
        this.terms = terms;
    }

    public LocalDate getOpenFrom() {
        return openFrom;
    }

    public void setOpenFrom(LocalDate openFrom) {
        this.openFrom = openFrom;
    }
}
