package se.overens.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.ConstraintViolationException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import se.overens.shared.Refusal;
import se.overens.shared.Violation;

/// What the field and error-summary tags need to know about the messages of this request.
@Named
@RequestScoped
public class Forms {

    /// What is refused with amounts, shares or per cents.
    private static final Set<String> OF_NUMBERS = Set.of("percents-not-hundred", "parts-do-not-sum", "estimate-above-full-year", "amounts-not-the-whole",
            "amount-not-multiple-of-unit", "amount-above-most", "ceiling-below-billed", "ceiling-reached", "credit-above-invoiced");

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

    /// Does what may be refused. A refusal becomes messages on the page, at the fields it is about, and the answer is empty.
    public <T> Optional<T> attempt(Supplier<T> act) {
        return attempt(act, field -> field);
    }

    /// As [#attempt(Supplier)], on a page that does not call its fields as the command does.
    ///
    /// @param field from the command's path of a field to the field's id on the page
    public <T> Optional<T> attempt(Supplier<T> act, UnaryOperator<String> field) {
        try {
            return Optional.ofNullable(act.get());
        } catch (RuntimeException e) {
            if (!explained(e, field)) throw e;
            return Optional.empty();
        }
    }

    /// Announces that something went well.
    public void tell(String key, Object... arguments) {
        add(null, FacesMessage.SEVERITY_INFO, texts.get(key, arguments));
    }

    /// Says what is wrong, at the field or (null) for the whole page.
    public void refuse(String field, String key, Object... arguments) {
        add(field, FacesMessage.SEVERITY_ERROR, texts.get(key, arguments));
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
        if (field instanceof UIInput input && !input.isValid()) return "true";
        return FacesContext.getCurrentInstance().getMessageList(field.getClientId()).stream().anyMatch(Forms::isProblem) ? "true" : null;
    }

    /// The ids of the texts that describe a field: its help if it has one, its error if there is one.
    public String describedBy(UIComponent field, boolean helped) {
        var id = field.getClientId();
        var ids = new ArrayList<String>();
        if (helped) ids.add(id + "-help");
        if (invalid(field) != null) ids.add(id + "-error");
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    /// How what is written in a field of this type becomes a value.
    public Converter<?> converter(String type) {
        return switch (type) {
            case "day" -> new DayConverter();
            case "amount" -> new AmountConverter();
            case "decimal" -> new DecimalConverter();
            case "whole" -> new WholeConverter();
            default -> throw new IllegalArgumentException("no field has the type " + type);
        };
    }

    /// The page's own text if it has one, else the common one.
    public String textOr(String key, String otherwise) {
        return texts.containsKey(key) ? texts.get(key) : otherwise;
    }

    /// Whether the page itself asked, to have a part of it written anew.
    public boolean isPartial() {
        return FacesContext.getCurrentInstance().getPartialViewContext().isAjaxRequest();
    }

    public boolean hasText(String key) {
        return texts.containsKey(key);
    }

    /// The EJB container wraps some exceptions; the refusal is somewhere within.
    private boolean explained(Throwable thrown, UnaryOperator<String> field) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Refusal refusal when refusal.violations().isEmpty() -> refuse(null, "refusal." + refusal.code(), written(refusal.code(), refusal.args()));
                case Refusal refusal -> {
                    if (refusal.kind() != Refusal.Kind.INVALID) refuse(null, "refusal." + refusal.code(), written(refusal.code(), refusal.args()));
                    refusal.violations().forEach(wrong -> refuse(wrong, field));
                }
                case ConstraintViolationException invalid -> BeanViolations.of(invalid).forEach(wrong -> refuse(wrong, field));
                default -> {
                    continue;
                }
            }
            return true;
        }
        return false;
    }

    private void refuse(Violation wrong, UnaryOperator<String> field) {
        refuse(wrong.field() == null ? null : field.apply(wrong.field()), "violation." + wrong.code(), written(wrong.code(), wrong.args()));
    }

    /// Amounts and decimals travel with a point, and the page writes them as its reader does.
    private Object[] written(String code, List<String> args) {
        if (!OF_NUMBERS.contains(code)) return args.toArray();
        var formats = new Formats(texts);
        return args.stream().map(arg -> !arg.matches("-?\\d{1,15}\\.\\d{1,12}") ? arg
                : arg.matches(".*\\.\\d{2}") ? formats.amount(new BigDecimal(arg).movePointRight(2).longValueExact())
                : formats.decimal(new BigDecimal(arg), new BigDecimal(arg).scale())).toArray();
    }

    /// A field is named by its client id, since it stands in a form. One in a row, `column:3:name`, is left alone: to
    /// touch it would lose what is typed in it.
    private static void add(String field, FacesMessage.Severity severity, String text) {
        var context = FacesContext.getCurrentInstance();
        boolean shown = field != null && (field.matches("[A-Za-z]+:\\d+:[A-Za-z:\\d]+")
                || context.getViewRoot().invokeOnComponent(context, field, (_, _) -> { }));
        context.addMessage(shown ? field : null, new FacesMessage(severity, text, null));
    }

    private static boolean isProblem(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0;
    }
}
