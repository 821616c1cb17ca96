package se.overens.agreement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementDraft;
import se.overens.agreement.model.AgreementTemplate;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.AgreementTemplate.Annex;
import se.overens.agreement.model.AgreementTemplate.Party;
import se.overens.agreement.model.AgreementVersion;
import se.overens.agreement.model.PartyState;
import se.overens.agreement.store.Agreements;
import se.overens.agreement.store.AgreementDrafts;
import se.overens.distribution.FindModels;
import se.overens.distribution.model.Category;
import se.overens.shared.Invalid;
import se.overens.shared.NotFound;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// Begins a text that only one's own organisation sees: an offer from a template, or a counter-offer from the latest
/// version.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class StartAgreementDraft {

    /// @param template id of the template
    /// @param parties  codes of the others, of whatever kind; one's own organisation is a party by itself, and the
    ///                 county administrative board only when it is named
    public record Offer(@NotBlank String template, @NotEmpty List<@NotBlank String> parties, @NotNull LocalDate startsOn) {
    }

    @Inject
    private AgreementDrafts drafts;
    @Inject
    private Agreements agreements;
    @Inject
    private TemplateSource templates;
    @Inject
    private FindModels models;
    @Inject
    private ChosenParties parties;
    @Inject
    private TextChecks checks;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public AgreementDraftView offer(@Valid Offer command) {
        AgreementTemplate template = templates.current(command.template()).orElseThrow(() -> new NotFound("template", command.template()));
        List<Party> between = parties.withOwn(parties.others(command.parties())).stream()
                .map(member -> new Party(member.code(), member.name(), member.shortName(), member.kind())).toList();
        var text = template.fill(between, command.startsOn(), annex(command.startsOn()));
        refuseParties(text, template.reference());
        AgreementDraft draft = AgreementDraft.ofOffer(acting.workspace(), acting.organisation(), template.reference(), text, today.now());
        drafts.add(draft);
        return AgreementDraftView.of(draft);
    }

    /// Whom an agreement is between cannot be changed in its draft, so what the form demands of them is told at once. A
    /// mandate that somebody lacks may come while the text is written.
    private void refuseParties(AgreementText text, String template) {
        Invalid.unlessEmpty(checks.faults(text, template).stream()
                .filter(fault -> "parties".equals(fault.field()) && !fault.code().equals("party-outside-mandate")).toList());
    }

    /// The one that is already being written, from whatever text it was begun, or a new one from the text on the table.
    public AgreementDraftView counterOffer(UUID agreement) {
        return counterOffer(agreement, null);
    }

    /// @param basedOn the text that was read when the writing began; null: the one on the table
    public AgreementDraftView counterOffer(UUID agreement, Integer basedOn) {
        Agreement found = agreements.find(acting.workspace(), acting.organisation(), agreement)
                .orElseThrow(() -> new NotFound("agreement", agreement));
        var begun = drafts.ofCounterOffer(acting.workspace(), acting.organisation(), agreement);
        if (begun.isPresent()) return AgreementDraftView.of(begun.get());
        AgreementDraft draft = AgreementDraft.ofCounterOffer(acting.organisation(), basis(found, basedOn), today.now());
        drafts.add(draft);
        return AgreementDraftView.of(draft);
    }

    /// The model that holds for the first year, or null.
    private Annex annex(LocalDate startsOn) {
        return models.inForce(Category.ASSIGNMENT, startsOn.getYear()).flatMap(models::find)
                .map(model -> new Annex("modell/" + model.number(), model.sha256())).orElse(null);
    }

    /// The text on the table; while proposals lie side by side, the one that they were all written from.
    private AgreementVersion basis(Agreement agreement, Integer asked) {
        String workspace = acting.workspace();
        if (asked != null) return agreements.version(workspace, agreement.id(), asked).filter(found -> found.number() >= seenFrom(agreement)).orElseThrow(() -> new NotFound("agreement-version", asked));
        AgreementVersion latest = agreements.version(workspace, agreement.id(), agreement.latestVersion()).orElseThrow();
        boolean divided = agreements.parties(workspace, agreement.id()).stream().anyMatch(party -> party.state() == PartyState.DIVIDED);
        return divided ? agreements.version(workspace, agreement.id(), latest.basedOn()).orElseThrow() : latest;
    }

    private int seenFrom(Agreement agreement) {
        return agreements.parties(acting.workspace(), agreement.id()).stream().filter(p -> p.organisation().equals(acting.organisation()))
                .findFirst().orElseThrow(() -> new NotFound("agreement", agreement.id())).seenFrom();
    }
}
