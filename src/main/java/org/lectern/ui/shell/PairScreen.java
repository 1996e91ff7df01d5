package org.lectern.ui.shell;

import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.library.Library;
import org.lectern.library.compare.Pairing;
import org.lectern.ui.classroom.StepIdea;
import org.lectern.ui.control.TaskRunner;
import org.lectern.ui.pair.PairRequest;
import org.lectern.ui.pair.PairView;
import org.lectern.ui.pair.PairViewModel;
import org.lectern.ui.reader.Cards;
import org.lectern.ui.text.MarkKind;

/// Two sources side by side.
final class PairScreen implements Screen {

    private final PairViewModel pair;
    private final FirstUse<PairView> view;
    private final Errands errands;
    private final ScreenFrame frame;
    private Optional<PairRequest> opened = Optional.empty();
    private int pixels;
    private int lineWidth;

    PairScreen(Library library, TaskRunner runner, Errands errands) {
        this.errands = errands;
        pair = new PairViewModel(library, runner, errands::say);
        view = new FirstUse<>(() -> {
            PairView made = new PairView(
                    pair,
                    () -> pair.section().ifPresent(errands::openSection),
                    (source, section, mark, close) -> Cards.of(source, section, library.vocabulary(), mark, close));
            made.setText(pixels, lineWidth);
            return made;
        });
        frame = new ScreenFrame(
                Sign.of("pair", Feather.COLUMNS, KeyCode.B),
                view,
                pair.pageProperty().map(page -> page.isPresent()));
    }

    void open(PairRequest request) {
        opened = Optional.of(request);
        pair.open(request);
    }

    void setText(int pixels, int lineWidth) {
        this.pixels = pixels;
        this.lineWidth = lineWidth;
        view.ifMade(made -> made.setText(pixels, lineWidth));
    }

    void setWithoutClaims(boolean on) {
        pair.setWithoutClaims(on);
    }

    void setHidden(Set<MarkKind> kinds) {
        pair.hiddenProperty().set(kinds);
    }

    @Override
    public ScreenFrame frame() {
        return frame;
    }

    @Override
    public void open() {
        open(PairRequest.from(errands.openSectionId()));
    }

    @Override
    public ScreenPlace place() {
        return new ScreenPlace(sign().id(), Optional.empty(), opened);
    }

    @Override
    public void reopen(ScreenPlace place) {
        place.pair().ifPresentOrElse(this::open, this::open);
    }

    @Override
    public void close() {
        pair.close();
    }

    @Override
    public void follow() {
        pair.renew();
    }

    @Override
    public boolean liesAbove() {
        return true;
    }

    @Override
    public Optional<StepIdea> lessonStep() {
        Optional<String> left = pair.section(Pairing.Side.LEFT);
        Optional<String> right = pair.section(Pairing.Side.RIGHT);
        if (left.isPresent() && right.isPresent()) {
            return Optional.of(maker -> maker.pair(left.get(), right.get()));
        }
        return left.or(() -> right).map(only -> maker -> maker.section(only));
    }
}
