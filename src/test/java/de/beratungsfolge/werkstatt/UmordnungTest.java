package de.beratungsfolge.werkstatt;

import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.pruefungen.Pruefung;
import de.beratungsfolge.regelwerk.pruefungen.Pruefungsart;
import de.beratungsfolge.regelwerk.pruefungen.Werttyp;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Facts in the reverse order have the same answer, wherever their order means nothing. */
class UmordnungTest {

    private static final Set<String> GEORDNET = Set.of("delegierte", "nachruecker", "stationen");

    @TestFactory
    Stream<DynamicTest> faelle() {
        return Faelle.alle().stream().map(benannt -> DynamicTest.dynamicTest(benannt.name(), () -> {
            Fall fall = benannt.fall();
            Pruefung umgekehrt = (Pruefung) umgekehrt(fall.gegeben());
            assertThat(inhalt(Faelle.REGELWERK.pruefe(umgekehrt, fall.stichtag()), umgekehrt.pruefungsart()))
                    .isEqualTo(inhalt(Faelle.REGELWERK.pruefe(fall.gegeben(), fall.stichtag()), umgekehrt.pruefungsart()));
        }));
    }

    private static Map<String, Object> inhalt(Befund befund, Pruefungsart art) {
        Map<String, Object> inhalt = new HashMap<>();
        befund.werte().forEach((name, wert) -> inhalt.put(name,
                art.werte().get(name).art() == Werttyp.Art.REIHENFOLGE ? wert : ohneReihenfolge(wert)));
        inhalt.put("", List.of(befund.ergebnis(), Set.copyOf(befund.normen()), Set.copyOf(befund.hinweise()), Set.copyOf(befund.regeln())));
        return inhalt;
    }

    private static Object ohneReihenfolge(Object wert) {
        if (wert instanceof Map<?, ?> zuordnung) {
            Map<Object, Object> ohne = new HashMap<>();
            zuordnung.forEach((name, teil) -> ohne.put(name, ohneReihenfolge(teil)));
            return ohne;
        }
        return wert instanceof List<?> liste ? new HashSet<>(liste) : wert;
    }

    private static Object umgekehrt(Object fakten) throws ReflectiveOperationException {
        if (fakten instanceof Map<?, ?> zuordnung) {
            Map<Object, Object> umgekehrt = new LinkedHashMap<>();
            List<Object> namen = new ArrayList<>(zuordnung.keySet());
            Collections.reverse(namen);
            namen.forEach(name -> umgekehrt.put(name, zuordnung.get(name)));
            return umgekehrt;
        }
        if (fakten instanceof List<?> liste) {
            List<Object> umgekehrt = new ArrayList<>(liste);
            Collections.reverse(umgekehrt);
            return umgekehrt;
        }
        return fakten instanceof Record satz ? umgekehrt(satz) : fakten;
    }

    private static Record umgekehrt(Record fakten) throws ReflectiveOperationException {
        RecordComponent[] teile = fakten.getClass().getRecordComponents();
        Class<?>[] typen = Stream.of(teile).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] werte = new Object[teile.length];
        for (int i = 0; i < teile.length; i++) {
            Object wert = teile[i].getAccessor().invoke(fakten);
            werte[i] = GEORDNET.contains(teile[i].getName()) ? wert : umgekehrt(wert);
        }
        return fakten.getClass().getDeclaredConstructor(typen).newInstance(werte);
    }
}
