package se.overens.web.shared;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Lets a page ask a record what it works out itself, as it asks a bean: `#{model.inForce}` for `isInForce()`.
/// The platform's own resolver knows a record's components only.
public class RecordQuestions extends ELResolver {

    private record Question(Class<?> type, String property) { }

    private final Map<Question, Optional<Method>> answers = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (!(base instanceof Record) || !(property instanceof String name)) return null;
        var answer = answers.computeIfAbsent(new Question(base.getClass(), name), RecordQuestions::find);
        if (answer.isEmpty()) return null;
        try {
            var value = answer.get().invoke(base);
            context.setPropertyResolved(base, property);
            return value;
        } catch (ReflectiveOperationException e) {
            throw new ELException(e);
        }
    }

    private static Optional<Method> find(Question question) {
        var name = Character.toUpperCase(question.property.charAt(0)) + question.property.substring(1);
        var isComponent = Arrays.stream(question.type.getRecordComponents()).anyMatch(component -> component.getName().equals(question.property));
        return isComponent ? Optional.empty() : Arrays.stream(question.type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && (method.getName().equals("is" + name) || method.getName().equals("get" + name))).findFirst();
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // a record has nothing to set
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }
}
