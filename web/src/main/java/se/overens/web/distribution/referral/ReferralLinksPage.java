package se.overens.web.distribution.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.overens.distribution.referral.ManageReferralLinks;
import se.overens.distribution.referral.ReferralLinkView;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// Makes and revokes one-time links. The address of a new link is shown once, in the answer to its making.
@Named("referralLinks")
@RequestScoped
public class ReferralLinksPage {

    @Inject
    private ReferralHere here;
    @Inject
    private ManageReferralLinks links;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    @ConfigProperty(name = "overens.public-address", defaultValue = "http://localhost:8080")
    private String publicAddress;
    private List<ReferralLinkView> all;
    private ReferralLinkView made;
    private String municipality;

    public void make() {
        var command = new ManageReferralLinks.Command(number(), municipality);
        made = forms.attempt(() -> links.make(command)).orElse(null);
        all = null;
    }

    public String revoke(UUID id, long version) {
        return forms.attempt(() -> links.revoke(number(), id, version)).map(done -> to.go("distribution/referral/links", number())).orElse(null);
    }

    public List<ReferralLinkView> getAll() {
        if (all == null) all = links.all(number());
        return all;
    }

    /// The link that was just made, or null.
    public ReferralLinkView getMade() {
        return made;
    }

    public String getAddress() {
        return publicAddress.replaceAll("/+$", "") + to.view("public/referral", made.token());
    }

    private int number() {
        return here.getReferral().number();
    }

    public String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(String municipality) {
        this.municipality = municipality;
    }
}
