package se.overens.web.cofinancing.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import se.overens.cofinancing.PostView;
import se.overens.cofinancing.staffing.DescribePost;
import se.overens.cofinancing.staffing.StaffingView.Frame;
import se.overens.cofinancing.staffing.model.LegalBasis;
import se.overens.cofinancing.staffing.model.Seat;
import se.overens.web.cofinancing.PostPage;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// Says what rules the post of the address; begins with what was said last.
@Named
@RequestScoped
public class PostFramePage {

    @Inject
    private PostPage page;
    @Inject
    private StaffingPage staffing;
    @Inject
    private DescribePost describe;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    private LocalDate plannedEnd;
    private LegalBasis legalBasis;
    private String citation;
    private List<Place> places;

    /// An organisation, and what it does in the group that steers: null for nothing.
    public static class Place {

        private final String code;
        private final String name;
        private Seat.Role role;

        Place(String code, String name, Seat.Role role) {
            this.code = code;
            this.name = name;
            this.role = role;
        }

        public String getName() {
            return name;
        }

        public Seat.Role getRole() {
            return role;
        }

        public void setRole(Seat.Role role) {
            this.role = role;
        }
    }

    @PostConstruct
    void begin() {
        PostView post = page.getPost();
        Frame frame = staffing.getStaffing().frame();
        places = new ArrayList<>(List.of(new Place(post.hostCode(), post.hostName(), role(frame, post.hostCode()))));
        post.parties().forEach(party -> places.add(new Place(party.code(), party.name(), role(frame, party.code()))));
        if (frame == null) return;
        plannedEnd = frame.plannedEnd();
        legalBasis = frame.legalBasis();
        citation = frame.citation();
    }

    private static Seat.Role role(Frame frame, String code) {
        return frame == null ? null : frame.steering().stream().filter(member -> member.party().equals(code)).map(member -> member.role()).findFirst().orElse(null);
    }

    public String save() {
        int number = page.getPost().number();
        List<DescribePost.Place> steering = places.stream().map(place -> place.role == null ? null : new DescribePost.Place(place.code, place.role))
                .filter(Objects::nonNull).toList();
        return forms.attempt(() -> describe.describe(new DescribePost.Command(number, plannedEnd, legalBasis, citation, steering)))
                .map(_ -> to.goTo(to.view("cofinancing/staffing/show", number) + "?sparat=ja")).orElse(null);
    }

    public LegalBasis[] getBases() {
        return LegalBasis.values();
    }

    public Seat.Role[] getRoles() {
        return Seat.Role.values();
    }

    public List<Place> getPlaces() {
        return places;
    }

    public LocalDate getPlannedEnd() {
        return plannedEnd;
    }

    public void setPlannedEnd(LocalDate plannedEnd) {
        this.plannedEnd = plannedEnd;
    }

    public LegalBasis getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(LegalBasis legalBasis) {
        this.legalBasis = legalBasis;
    }

    public String getCitation() {
        return citation;
    }

    public void setCitation(String citation) {
        this.citation = citation;
    }
}
