package se.overens.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;

/// A whole number, `255` or `168 737`, as the Integer or Long that the bean has.
@FacesConverter("overens.Whole")
public class WholeConverter implements Converter<Number> {

    @Override
    public Number getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) return null;
        try {
            return Written.number(value).map(number -> isLong(context, component) ? (Number) number.longValueExact() : (Number) number.intValueExact())
                    .orElseThrow(() -> new ConverterException(Written.wrongly(context, "shared.wrong.whole")));
        } catch (ArithmeticException e) {
            throw new ConverterException(Written.wrongly(context, "shared.wrong.whole"), e);
        }
    }

    /// Without spaces: a number field is edited, and a year has none.
    @Override
    public String getAsString(FacesContext context, UIComponent component, Number value) {
        return value == null ? "" : BigDecimal.valueOf(value.longValue()).toPlainString();
    }

    private static boolean isLong(FacesContext context, UIComponent component) {
        var type = component.getValueExpression("value").getType(context.getELContext());
        return type == Long.class || type == long.class;
    }
}
