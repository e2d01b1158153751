package de.beratungsfolge.prozesse.widerspruch;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.regelwerk.pruefungen.Widerspruch;
import de.beratungsfolge.werkstatt.GegebeneFaelle;
import de.beratungsfolge.werkstatt.GegebeneFaelle.GegebenerFall;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each given case of the check, reached by people at their tasks. */
class WiderspruchFaelleTest extends Widerspruchsspiel {

    static Stream<GegebenerFall> faelle() {
        return GegebeneFaelle.von("widerspruch");
    }

    @ParameterizedTest
    @MethodSource("faelle")
    void derFallWirdImVorgangErreicht(GegebenerFall fall) {
        Widerspruch gegeben = (Widerspruch) fall.gegeben();
        long punkt = gegeben.wiederholt() ? nachEinemErstenWiderspruch(gegeben)
                : verfahren.beschluss("Rat", gegeben.beschlussAm(), de.beratungsfolge.drucksachen.Beratungsaktion.BESCHLIESSEND);
        String vorgang = einlegen(punkt, gegeben.art().name(), gegeben.eingelegtAm());
        if (gegeben.neueSitzungAm() != null || gegeben.gremiumBleibtDabei()) {
            feststellen(vorgang, "FRISTGERECHT", "");
            anberaumen(vorgang, gegeben.neueSitzungAm() != null ? gegeben.neueSitzungAm() : fall.stichtag(),
                    "Anders ging es nicht.");
            verfahren.behandeln(vorgang, gegeben.neueSitzungAm() != null ? gegeben.neueSitzungAm() : fall.stichtag(),
                    gegeben.gremiumBleibtDabei() ? Beratungsergebnis.BESCHLOSSEN : Beratungsergebnis.ABGELEHNT);
        }
        assertThat(fall.abweichungen(verfahren.letzterBefund(vorgang, "widerspruch"))).isEmpty();
    }

    /** The council stood by its decision on the day the case names; that is the decision objected to again. */
    private long nachEinemErstenWiderspruch(Widerspruch gegeben) {
        String erster = einlegen(ratsbeschluss(), "WIDERSPRUCH", EINGELEGT);
        feststellen(erster, "FRISTGERECHT", "");
        anberaumen(erster, gegeben.beschlussAm(), "");
        long punkt = verfahren.behandeln(erster, gegeben.beschlussAm(), Beratungsergebnis.BESCHLOSSEN);
        ergebnisFeststellen(erster, "FRISTGERECHT", "");
        return punkt;
    }
}
