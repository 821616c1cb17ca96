package se.overens.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/// What the field and error-summary tags need to know about the messages of this request.
@Named
@RequestScoped
public class Forms {

    private final Texts texts;

    protected Forms() { // for CDI
        this.texts = null;
    }

    @Inject
    public Forms(Language language) {
        this.texts = language.texts();
    }

    /// One line of the error summary; the field is its client id, or null when the error is about the whole page.
    public record Problem(String text, String field) { }

    public List<Problem> getProblems() {
        var context = FacesContext.getCurrentInstance();
        var problems = new ArrayList<Problem>();
        context.getClientIdsWithMessages().forEachRemaining(id -> context.getMessageList(id).stream()
                .filter(Forms::isProblem).map(message -> new Problem(message.getSummary(), id)).forEach(problems::add));
        return List.copyOf(problems);
    }

    /// What went well, to be announced.
    public List<String> getNews() {
        return FacesContext.getCurrentInstance().getMessageList().stream()
                .filter(message -> !isProblem(message)).map(FacesMessage::getSummary).toList();
    }

    /// The first error of the field with this id near the component, or null.
    public String error(UIComponent near, String id) {
        var field = near.findComponent(id);
        if (field == null) return null;
        return FacesContext.getCurrentInstance().getMessageList(field.getClientId()).stream()
                .filter(Forms::isProblem).map(FacesMessage::getSummary).findFirst().orElse(null);
    }

    public String invalid(UIComponent field) {
        return field instanceof UIInput input && !input.isValid() ? "true" : null;
    }

    /// The ids of the texts that describe a field: its help if it has one, its error if there is one.
    public String describedBy(UIComponent field, boolean helped) {
        var id = field.getClientId();
        var ids = new ArrayList<String>();
        if (helped) ids.add(id + "-help");
        if (invalid(field) != null) ids.add(id + "-error");
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    /// The page's own text if it has one, else the common one.
    public String textOr(String key, String otherwise) {
        return texts.containsKey(key) ? texts.get(key) : otherwise;
    }

    public boolean hasText(String key) {
        return texts.containsKey(key);
    }

    private static boolean isProblem(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0;
    }
}
