package se.overens.agreement.template;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import se.overens.agreement.model.AgreementTemplate;
import se.overens.agreement.template.model.OwnTemplate;
import se.overens.agreement.template.model.TemplateText;
import se.overens.agreement.template.store.AgreementTemplates;
import se.overens.shared.Invalid;
import se.overens.shared.NotFound;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// Writes in a template of one's own: begins it as a copy of another, and saves. It may be unfinished; what is wrong is
/// told when it is to be published. Others see nothing of it before that.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class WriteAgreementTemplate {

    /// @param from  id of the template that is copied
    /// @param title null: the same
    public record Copy(@NotBlank String from, @Size(max = 200) String title) {
    }

    public record Save(@NotNull UUID template, long version, @NotNull TemplateText text) {
    }

    @Inject
    private AgreementTemplates templates;
    @Inject
    private TemplateShelf shelf;
    @Inject
    private FindAgreementTemplates find;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public TemplateView copy(@Valid Copy command) {
        AgreementTemplate basis = shelf.current(command.from()).orElseThrow(() -> new NotFound("template", command.from()));
        TemplateText text = TemplateText.of(basis).titled(command.title() == null || command.title().isBlank() ? basis.title() : command.title().strip());
        OwnTemplate template = new OwnTemplate(acting.workspace(), acting.organisation(), basis.reference(), text, today.now());
        templates.add(template);
        return find.get(template.id().toString());
    }

    public TemplateView save(@Valid Save command) {
        OwnTemplate template = templates.own(acting.workspace(), acting.organisation(), command.template())
                .orElseThrow(() -> new NotFound("template", command.template()));
        template.expectVersion(command.version());
        Invalid.unlessEmpty(command.text().tooMuch());
        template.write(command.text(), today.now());
        templates.flush();
        return find.get(template.id().toString());
    }
}
