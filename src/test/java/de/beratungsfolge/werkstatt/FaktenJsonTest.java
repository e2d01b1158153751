package de.beratungsfolge.werkstatt;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.beratungsfolge.regelwerk.pruefungen.Pruefung;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/** Facts survive the record: what is read back from its JSON is what was written, for every check. */
class FaktenJsonTest {

    @Test
    void faktenKommenUnveraendertAusDemProtokollZurueck() {
        new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(JacksonAutoConfiguration.class)).run(kontext -> {
            ObjectMapper json = kontext.getBean(ObjectMapper.class);
            for (Faelle.Benannt benannt : Faelle.alle()) {
                Pruefung fakten = benannt.fall().gegeben();
                assertThat((Pruefung) json.readValue(json.writeValueAsString(fakten), fakten.getClass())).as(benannt.name()).isEqualTo(fakten);
            }
        });
    }
}
