package de.beratungsfolge.protokoll;

import java.util.Locale;
import org.springframework.context.ApplicationListener;
import org.springframework.data.relational.core.mapping.RelationalMappingContext;
import org.springframework.data.relational.core.mapping.RelationalPersistentEntity;
import org.springframework.data.relational.core.mapping.event.AbstractRelationalEvent;
import org.springframework.data.relational.core.mapping.event.AfterSaveEvent;
import org.springframework.data.relational.core.mapping.event.BeforeDeleteEvent;
import org.springframework.data.relational.core.mapping.event.BeforeSaveEvent;
import org.springframework.stereotype.Component;

/** Tells the {@link Datenspur} of every row that a repository stores or deletes, in whatever room. */
@Component
class Speicherereignisse implements ApplicationListener<AbstractRelationalEvent<?>> {

    private final Datenspur datenspur;
    private final RelationalMappingContext zuordnung;

    Speicherereignisse(Datenspur datenspur, RelationalMappingContext zuordnung) {
        this.datenspur = datenspur;
        this.zuordnung = zuordnung;
    }

    @Override
    public void onApplicationEvent(AbstractRelationalEvent<?> ereignis) {
        RelationalPersistentEntity<?> art = zuordnung.getRequiredPersistentEntity(ereignis.getType());
        String tabelle = art.getTableName().getReference().toLowerCase(Locale.ROOT);
        if (!datenspur.verfolgt(tabelle)) {
            return;
        }
        if (ereignis instanceof BeforeSaveEvent<?> vorher) {
            Object schluessel = schluessel(art, vorher.getEntity());
            if (schluessel != null) {
                datenspur.aendert(tabelle, schluessel);
            }
        } else if (ereignis instanceof AfterSaveEvent<?> nachher) {
            datenspur.neu(tabelle, schluessel(art, nachher.getEntity()));
        } else if (ereignis instanceof BeforeDeleteEvent<?> vorher) {
            datenspur.aendert(tabelle, vorher.getId().getValue());
        }
    }

    private static Object schluessel(RelationalPersistentEntity<?> art, Object zeile) {
        return art.getIdentifierAccessor(zeile).getIdentifier();
    }
}
