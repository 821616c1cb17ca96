package se.overens.shared.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.SQLException;
import java.util.UUID;
import org.postgresql.util.PGobject;

/// A uuid column that may be null: EclipseLink writes an absent UUID as an absent text, which PostgreSQL refuses.
@Converter
public class OptionalUuid implements AttributeConverter<UUID, Object> {

    @Override
    public Object convertToDatabaseColumn(UUID id) {
        if (id != null) return id;
        try {
            PGobject none = new PGobject();
            none.setType("uuid");
            none.setValue(null);
            return none;
        } catch (SQLException e) {
            throw new IllegalStateException("an absent uuid is a uuid", e);
        }
    }

    @Override
    public UUID convertToEntityAttribute(Object column) {
        return (UUID) column;
    }
}
