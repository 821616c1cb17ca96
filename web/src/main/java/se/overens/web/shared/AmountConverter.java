package se.overens.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import se.overens.shared.Money;

/// Kronor in the field (`376 000,00`), öre in the bean. More than two decimals are refused, never rounded.
@FacesConverter("overens.Amount")
public class AmountConverter implements Converter<Long> {

    @Override
    public Long getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) return null;
        try {
            return Written.number(value.replaceFirst("\\s*kr\\s*$", "")).map(kronor -> kronor.movePointRight(2).longValueExact()).filter(ore -> Math.abs(ore) <= Money.MOST_WRITTEN.ore())
                    .orElseThrow(() -> new ConverterException(Written.wrongly(context, "shared.wrong.amount")));
        } catch (ArithmeticException e) {
            throw new ConverterException(Written.wrongly(context, "shared.wrong.amount"), e);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Long ore) {
        return ore == null ? "" : new Formats(Texts.in(context.getViewRoot().getLocale())).amount(ore);
    }
}
