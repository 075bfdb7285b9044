"""Work in other threads."""

import threading

import pytest
from PySide6.QtCore import QObject

from glossator.ui.jobs import Job


@pytest.fixture
def parent(qapp):
    return QObject()


def test_the_result_and_the_progress_arrive_in_the_windows_thread(parent, qtbot):
    here = threading.get_ident()
    seen = []

    def work(control):
        control.progress(1)
        control.progress(2)
        return threading.get_ident()

    job = Job(work, parent)
    job.progressed.connect(lambda done: seen.append((done, threading.get_ident())))
    with qtbot.waitSignal(job.done) as result:
        job.start()
    assert result.args[0] != here
    assert seen == [(1, here), (2, here)]


def test_a_fault_is_handed_over(parent, qtbot):
    def work(_control):
        raise ValueError("no")

    job = Job(work, parent)
    with qtbot.waitSignal(job.failed) as result:
        job.start()
    assert str(result.args[0]) == "no"


def test_cancelling_ends_the_work_at_its_next_word(parent, qtbot):
    going = threading.Event()

    def work(control):
        while True:
            going.set()
            control.progress(0)

    job = Job(work, parent)
    job.start()
    going.wait(5)
    with qtbot.waitSignal(job.ended):
        job.cancel()
