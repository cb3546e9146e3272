import Operations
import ServiceLifecycle

/// Keeps up what is done beside the requests, until the server has stopped.
struct DispatcherService: Service {
    let dispatcher: Dispatcher

    func run() async {
        let dispatcher = dispatcher
        await cancelWhenGracefulShutdown { await dispatcher.run() }
    }
}
