package de.beratungsfolge.werkstatt;

import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.Zitat;
import de.beratungsfolge.regelwerk.pruefungen.Hinweis;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a case demands otherwise than the rules answer is noticed. */
class UmgekehrteErwartungTest {

    @TestFactory
    Stream<DynamicTest> faelle() {
        return Faelle.alle().stream().map(benannt -> DynamicTest.dynamicTest(benannt.name(), () -> {
            Fall fall = benannt.fall();
            Befund befund = fall.beantwortet(Faelle.REGELWERK);
            umgekehrt(fall).forEach(erwartung -> assertThat(erwartung.vergleiche(befund)).as(erwartung.toString()).isNotEmpty());
        }));
    }

    private static List<Erwartung> umgekehrt(Fall fall) {
        Erwartung e = fall.erwartet();
        List<Erwartung> umgekehrt = new ArrayList<>();
        Stream.concat(fall.gegeben().pruefungsart().ergebnisse().stream(), Stream.of("NICHT_ENTSCHEIDBAR"))
                .filter(code -> !code.equals(e.ergebnis()))
                .forEach(code -> umgekehrt.add(new Erwartung(code, e.werte(), e.normen(), e.normenNicht(), e.hinweise(), e.hinweiseNicht())));
        e.werte().forEach((feld, wert) -> {
            Map<String, Object> andere = new HashMap<>(e.werte());
            andere.put(feld, anders(wert));
            umgekehrt.add(new Erwartung(e.ergebnis(), andere, e.normen(), e.normenNicht(), e.hinweise(), e.hinweiseNicht()));
        });
        for (Zitat norm : e.normen()) {
            umgekehrt.add(new Erwartung(e.ergebnis(), e.werte(), e.normen(), List.of(norm), e.hinweise(), e.hinweiseNicht()));
        }
        for (Zitat norm : e.normenNicht()) {
            umgekehrt.add(new Erwartung(e.ergebnis(), e.werte(), List.of(norm), List.of(), e.hinweise(), e.hinweiseNicht()));
        }
        Stream.of(Hinweis.values()).map(Enum::name).filter(code -> e.hinweise().contains(code) || e.hinweiseNicht().contains(code))
                .forEach(code -> umgekehrt.add(new Erwartung(e.ergebnis(), e.werte(), e.normen(), e.normenNicht(),
                        e.hinweise().contains(code) ? List.of() : List.of(code), e.hinweise().contains(code) ? List.of(code) : List.of())));
        return umgekehrt;
    }

    private static Object anders(Object wert) {
        if (wert instanceof Integer zahl) {
            return zahl + 1;
        }
        if (wert instanceof LocalDate datum) {
            return datum.plusDays(1);
        }
        if (wert instanceof Boolean wahrheit) {
            return !wahrheit;
        }
        return wert instanceof Map ? Map.of("ja", -1, "nein", -1) : wert + "?";
    }
}
