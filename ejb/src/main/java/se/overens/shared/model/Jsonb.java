package se.overens.shared.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.SQLException;
import org.postgresql.util.PGobject;

/// JSON text in a `jsonb` column. Absent JSON is written as an absent `jsonb`: a bare null would arrive as text, which the
/// column refuses.
@Converter
public class Jsonb implements AttributeConverter<String, Object> {

    @Override
    public Object convertToDatabaseColumn(String json) {
        try {
            PGobject object = new PGobject();
            object.setType("jsonb");
            object.setValue(json);
            return object;
        } catch (SQLException e) {
            throw new IllegalArgumentException("not JSON", e);
        }
    }

    @Override
    public String convertToEntityAttribute(Object column) {
        return column instanceof PGobject object ? object.getValue() : (String) column;
    }
}
