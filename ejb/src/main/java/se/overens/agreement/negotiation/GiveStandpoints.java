package se.overens.agreement.negotiation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.overens.agreement.PartyMandates.Act;
import se.overens.agreement.AgreementView;
import se.overens.agreement.LockAgreement;
import se.overens.agreement.OnBehalf;
import se.overens.agreement.Telling;
import se.overens.agreement.model.AgreementParty;
import se.overens.agreement.model.AgreementVersion;
import se.overens.agreement.negotiation.model.Stand;
import se.overens.agreement.negotiation.model.Standings;
import se.overens.agreement.negotiation.model.Standpoint;
import se.overens.agreement.negotiation.model.Standpoint.Taken;
import se.overens.agreement.negotiation.store.Negotiations;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Invalid;
import se.overens.shared.Today;
import se.overens.shared.Violation;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.model.Role;

/// A party answers the text on the table point by point. What it has said before of a point that says the same still
/// stands, so only the others have to be answered. Without an objection the party stands behind the text.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class GiveStandpoints {

    /// @param version         of the agreement, as the caller has read it, or null
    /// @param documentVersion the number of the text that is answered
    /// @param party           who answers, or null for one's own organisation
    /// @param document        what came in; demanded when registered for another
    public record Command(@NotNull UUID agreement, Long version, int documentVersion, UUID party, UUID document,
                          @NotEmpty @Size(max = 5000) List<@Valid @NotNull Answer> standpoints) {
    }

    /// @param point  `§ 4`, `§ 4#FIGURE/ASSIGNABLE_PLACES/0684/2025`, or `endsOn`
    /// @param reason demanded for a reservation and an objection
    public record Answer(@NotBlank @Size(max = 800) String point, @NotNull Stand stand, @Size(max = 2000) String reason) {
    }

    @Inject
    private LockAgreement lock;
    @Inject
    private Telling telling;
    @Inject
    private OnBehalf onBehalf;
    @Inject
    private Table table;
    @Inject
    private Answering answering;
    @Inject
    private Negotiations negotiations;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public AgreementView give(@Valid Command command) {
        var open = lock.open(command.agreement(), null);
        answering.expectLatest(open, command.documentVersion());
        if (command.version() != null) open.agreement().expectVersion(command.version());
        AgreementParty party = open.party(onBehalf.party(open, Act.ANSWER, command.party(), command.document()));
        AgreementVersion text = open.latest();
        refuseFaults(command, table.standings(open, party), party.organisation());
        command.standpoints().forEach(said -> negotiations.add(new Standpoint(text, party.organisation(),
                new Taken(said.point(), said.stand(), said.reason()), acting.organisation(), command.document(), today.now())));
        telling.trail(open, "agreement-standpoints",
                Map.of("documentVersion", text.number(), "party", party.organisation(), "points", command.standpoints().size()));
        boolean objects = table.standings(open, party).of(party.organisation(), text.number()).values().stream().anyMatch(each -> each.stand() == Stand.OBJECTS);
        return objects ? objected(open, party) : answering.accepted(open, party, command.document());
    }

    private AgreementView objected(LockAgreement.Open open, AgreementParty party) {
        party.object(today.day());
        open.agreement().acted();
        telling.others(open, party.organisation(), "negotiation-objected", "/standpunkter", members.get(party.organisation()).name());
        return telling.receipt(open, Text.of("agreement-answered", open.latest().title(), open.latest().number()), "agreement-objected", "agreement-answered");
    }

    private static void refuseFaults(Command command, Standings standings, UUID party) {
        List<String> asked = standings.asked(command.documentVersion());
        List<Violation> faults = new ArrayList<>();
        Set<String> answered = new HashSet<>();
        for (int i = 0; i < command.standpoints().size(); i++) {
            Answer said = command.standpoints().get(i);
            String field = "standpoints[" + i + "]";
            if (!asked.contains(said.point())) faults.add(Violation.of(field + ".point", "point-unknown", said.point()));
            else if (!answered.add(said.point())) faults.add(Violation.of(field + ".point", "point-twice", said.point()));
            if (said.stand() != Stand.AGREES && (said.reason() == null || said.reason().isBlank()))
                faults.add(Violation.of(field + ".reason", "reason-missing", said.point()));
        }
        standings.open(party, command.documentVersion()).stream().filter(point -> !answered.contains(point))
                .forEach(point -> faults.add(Violation.of("standpoints", "point-unanswered", point)));
        if (!faults.isEmpty()) throw new Invalid(faults);
    }
}
