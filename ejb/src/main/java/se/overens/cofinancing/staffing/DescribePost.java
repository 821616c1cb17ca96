package se.overens.cofinancing.staffing;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import se.overens.cofinancing.HostedPost;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.staffing.model.LegalBasis;
import se.overens.cofinancing.staffing.model.PostFrame;
import se.overens.cofinancing.staffing.model.Seat;
import se.overens.cofinancing.staffing.store.Staffing;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;
import se.overens.workspace.model.Organisation.Kind;
import se.overens.workspace.model.Role;

/// The host says what rules a post: how long it is planned for, what law it rests on and which organisations steer it.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class DescribePost {

    private static final Set<Kind> MUNICIPAL = Set.of(Kind.MUNICIPALITY, Kind.REGION);

    /// @param post       its readable number
    /// @param plannedEnd null: until further notice
    /// @param citation   the law or decision, "KL 2:1"
    public record Command(@NotNull Integer post, LocalDate plannedEnd, @NotNull LegalBasis legalBasis, @NotBlank @Size(max = 200) String citation,
                          @NotNull @Size(max = 400) List<@Valid @NotNull Place> steering) {
    }

    public record Place(@NotBlank String party, @NotNull Seat.Role role) {
    }

    @Inject
    private HostedPost hosted;
    @Inject
    private FindStaffing find;
    @Inject
    private FindMembers members;
    @Inject
    private Staffing staffing;
    @Inject
    private Event<Happened> happened;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public StaffingView describe(@Valid Command command) {
        HostedPost.Locked of = hosted.lockOwn(command.post(), "DescribePost");
        HostedPost.refusePersonalNumber("citation", command.citation());
        if (command.plannedEnd() != null && command.plannedEnd().isBefore(of.seen().startedOn()))
            throw new Invalid("plannedEnd", "ending-before-start", of.seen().startedOn());
        expectBasis(command.legalBasis(), of.seen());
        expectSeats(command.steering(), of.seen());
        int revision = staffing.frame(acting.workspace(), of.post().id()).map(PostFrame::revision).orElse(0) + 1;
        staffing.add(new PostFrame(of.post(), revision, new PostFrame.Said(command.plannedEnd(), command.legalBasis(), command.citation(),
                command.steering().stream().map(place -> new Seat(place.party(), place.role())).toList()), acting.organisation(), today.now()));
        happened.fire(new StaffingHappened("post-described", of.post().id(), Map.of("revision", revision, "legalBasis", command.legalBasis().name())));
        return find.of(of.seen());
    }

    /// Avtalssamverkan is between municipalities and regions only (KL 9:37).
    private void expectBasis(LegalBasis basis, PostView post) {
        if (basis != LegalBasis.CONTRACTUAL_COOPERATION) return;
        Map<java.util.UUID, MemberView> all = members.byId();
        boolean municipal = MUNICIPAL.contains(all.get(post.host()).kind())
                && post.parties().stream().allMatch(party -> MUNICIPAL.contains(all.get(party.organisation()).kind()));
        if (!municipal) throw new Invalid("legalBasis", "cooperation-municipal-only");
    }

    private static void expectSeats(List<Place> places, PostView post) {
        Set<String> seated = new HashSet<>();
        for (int i = 0; i < places.size(); i++) {
            String code = places.get(i).party();
            if (!code.equals(post.hostCode()) && post.party(code).isEmpty()) throw new Invalid("steering[" + i + "].party", "no-party", code);
            if (!seated.add(code)) throw new Invalid("steering[" + i + "].party", "duplicate-key", code);
        }
    }
}
