package se.overens.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// What people write in number fields: spaces between thousands, decimal comma (or point), a minus sign of either kind.
public final class Written {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,12})?");

    private Written() { }

    /// The exact number, or empty when the text is none.
    public static Optional<BigDecimal> number(String value) {
        var text = SPACES.matcher(value).replaceAll("").replace('\u2212', '-').replace(',', '.');
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    static FacesMessage wrongly(FacesContext context, String key) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.in(context.getViewRoot().getLocale()).get(key), null);
    }
}
